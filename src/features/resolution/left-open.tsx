import { joinScope } from '../../engine/article/scope-of.ts';
import type { StepRecords } from '../../engine/checklist/checklist-machine.ts';
import type { ChecklistWords } from '../../engine/checklist/checklist-words.ts';
import { ownValue } from '../../engine/data/own-value.ts';
import type { ChecklistStep } from '../../model/article/checklist-step.ts';
import type { Moment } from '../../model/case/moment.ts';

type LeftOpenProps = {
  words: ChecklistWords;
  resolution: readonly ChecklistStep[];
  records: StepRecords;
  timeOf: (moment: Moment) => string;
};

/** Says at a checklist marked fixed or done which of its steps still wait or were not done. It forbids nothing. */
export function LeftOpen({ words, resolution, records, timeOf }: LeftOpenProps) {
  const left = resolution.flatMap((step, index) => {
    const { id } = step;
    const record = ownValue(records, id);
    const why = record === undefined ? 'not started' : record.state === 'waiting' ? `waiting until ${timeOf(record.until)}` : undefined;
    return why === undefined ? [] : [{ id, number: index + 1, text: joinScope(step), why }];
  });
  if (left.length === 0) {
    return null;
  }
  return (
    <section aria-labelledby="left-open" className="mt-2 rounded-card bg-warn-soft px-4 py-2.5">
      <h2 id="left-open" className="font-semibold text-warn">
        {words.leftOpen}
      </h2>
      <ul className="mt-1 space-y-1 text-sm">
        {left.map(({ id, number, text, why }) => (
          <li key={id}>
            <span className="font-semibold">
              {number}, {why}:
            </span>{' '}
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
