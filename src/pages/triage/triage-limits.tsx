import { type FormEvent, useState } from 'react';
import { catalogueAsked, writeChosenPacks } from '../../engine/link/chosen-packs.ts';
import type { Answers } from '../../engine/walk/replay.ts';
import { goTo } from '../../services/browser/go-to.ts';
import { joinCatalogues, type TriageCatalogue } from '../../services/triage/triage-catalogue.ts';
import { viewTriage } from '../../services/triage/triage-view.ts';
import { buttonStyle } from '../../ui/form/button-style.ts';
import { OnlyHere } from '../../ui/frame/only-here.tsx';

type TriageLimitsProps = { catalogues: readonly TriageCatalogue[]; catalogue: TriageCatalogue; answers: Answers };

/** In which catalogues triage asks, to be changed without losing the answers that hold in the others too. */
export function TriageLimits({ catalogues, catalogue, answers }: TriageLimitsProps) {
  const chosen = catalogue.packs.map(({ id }) => id);
  return (
    <details className="mb-4 text-sm print:hidden">
      <summary className="text-muted">{`Asks in ${chosen.length} of ${catalogues.length} catalogues`}</summary>
      <ChooseSeveral key={chosen.join()} catalogues={catalogues} chosen={chosen} answers={answers} />
    </details>
  );
}

type ChooseSeveralProps = { catalogues: readonly TriageCatalogue[]; chosen: readonly string[]; answers: Answers };

/** Boxes for the catalogues, of which as many as one likes are chosen. */
export function ChooseSeveral({ catalogues, chosen, answers }: ChooseSeveralProps) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set(chosen));
  const [says, setSays] = useState('');
  const tick = (id: string, isTicked: boolean) =>
    setTicked((before) => new Set(isTicked ? [...before, id] : [...before].filter((one) => one !== id)));
  const choose = (event: FormEvent) => {
    event.preventDefault();
    const packs = catalogues.filter(({ id }) => ticked.has(id));
    const written = writeChosenPacks(packs.length === catalogues.length ? 'all' : packs.map(({ id }) => id));
    if (written === undefined) {
      setSays(packs.length === 0 ? 'Tick at least one.' : 'A link cannot hold so many names. Tick fewer, or all.');
      return;
    }
    goTo(addressWithin(packs, written, answers));
  };
  return (
    <form onSubmit={choose} className="mt-2">
      <fieldset>
        <legend className="sr-only">Catalogues to ask in</legend>
        {catalogues.map(({ id, title, publisher, isOnlyHere }) => (
          <label key={id} className="flex items-baseline gap-2 py-1">
            <input type="checkbox" checked={ticked.has(id)} onChange={(event) => tick(id, event.currentTarget.checked)} />
            <span>
              {title} <span className="text-muted">from {publisher}</span> {isOnlyHere && <OnlyHere />}
            </span>
          </label>
        ))}
      </fieldset>
      <p role="status" className="text-sm font-medium text-warn">
        {says}
      </p>
      <button type="submit" className={`${buttonStyle.plain} mt-2`}>
        Ask in these
      </button>
    </form>
  );
}

// What only a catalogue asks that is left out goes; the rest stays answered.
function addressWithin(packs: readonly TriageCatalogue[], written: string, answers: Answers): string {
  const rest = [...answers].filter(([asked]) => asked !== catalogueAsked);
  const said = new Map([[catalogueAsked, written] as const, ...rest]);
  return viewTriage({ answers: said, faults: [] }, joinCatalogues(packs, written)).address;
}
