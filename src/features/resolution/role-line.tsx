import type { OwnRoles } from '../../engine/checklist/own-roles.ts';
import { describeRuns } from '../../engine/checklist/role-runs.ts';
import { buttonStyle } from '../../ui/form/button-style.ts';

type RoleLineProps = { roles: OwnRoles; stepRoles: readonly (string | undefined)[] };

/** Takes the roles of the person, and says who does which steps. */
export function RoleLine({ roles: { all, mine, keep, personOf }, stepRoles }: RoleLineProps) {
  return (
    <div className="mb-4 text-sm">
      <fieldset className="flex flex-wrap items-center gap-1.5 print:hidden">
        <legend className="float-left mr-1.5 py-1 font-semibold">I am:</legend>
        {all.map(({ id, name }) => {
          const isMine = mine.includes(id);
          return (
            <label
              key={id}
              className={`${buttonStyle.plain} cursor-pointer px-2.5 py-1 ${isMine ? 'border-accent bg-accent-soft text-accent-ink' : ''}`}
            >
              <input
                type="checkbox"
                checked={isMine}
                className="accent-accent"
                onChange={() => keep(isMine ? mine.filter((other) => other !== id) : [...mine, id])}
              />
              {name}
            </label>
          );
        })}
      </fieldset>
      <p className="mt-2 font-medium">{describeRuns(stepRoles, mine, personOf)}</p>
    </div>
  );
}
