import type { Ref } from 'react';
import { catalogueAsked } from '../engine/chosen-packs.ts';
import { QuestionCard } from '../features/walk/question-card.tsx';
import { useDigits } from './digits-switch.tsx';
import { type TriageCatalogue, whichCatalogue } from './triage-catalogue.ts';
import { ChooseSeveral } from './triage-limits.tsx';
import { triageAddress } from './triage-view.ts';

type TriageChoiceProps = {
  catalogues: readonly TriageCatalogue[];
  /** Those that an address names and that this copy does not have. */
  missing: readonly string[];
  isAtRest: boolean;
  headingRef: Ref<HTMLHeadingElement>;
};

/** Which catalogues triage is to ask of, before it asks anything else. */
export function TriageChoice({ catalogues, missing, isAtRest, headingRef }: TriageChoiceProps) {
  const hasDigits = useDigits();
  const all = catalogues.reduce((sum, { summaries }) => sum + summaries.length, 0);
  const answers = {
    ...Object.fromEntries(
      catalogues.map(({ id, title, publisher, isOnlyHere, summaries }) => [
        id,
        { label: title, detail: `${countArticles(summaries.length)} from ${publisher}${isOnlyHere ? ', only on this device' : ''}` },
      ]),
    ),
    // As an address says all of them; no pack is called so.
    packs: { label: "I can't tell", detail: `Ask in all of them: ${countArticles(all)}` },
  };
  return (
    <>
      <title>{`${whichCatalogue} – Which article fits? – Unstuck`}</title>
      <QuestionCard
        question={{ prompt: whichCatalogue, answers }}
        lead={
          missing.length === 0
            ? 'More than one is here, and each has its own questions.'
            : `This link asks in the pack “${missing.join('”, “')}”, which this copy does not have. Open the link where it was copied from, or choose another one.`
        }
        hrefFor={(id) => triageAddress(new Map([[catalogueAsked, id]]))}
        hasDigits={hasDigits}
        isAtRest={isAtRest}
        headingRef={headingRef}
      >
        {catalogues.length > 2 && (
          <details className="panel px-4.5 py-2.5">
            <summary className="text-sm font-semibold">Choose several</summary>
            <ChooseSeveral catalogues={catalogues} chosen={[]} answers={new Map()} />
          </details>
        )}
      </QuestionCard>
    </>
  );
}

function countArticles(count: number): string {
  return count === 1 ? '1 article' : `${count.toLocaleString('en')} articles`;
}
