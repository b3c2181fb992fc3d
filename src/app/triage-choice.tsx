import type { Ref } from 'react';
import { QuestionCard } from '../features/walk/question-card.tsx';
import { useDigits } from './digits-switch.tsx';
import { catalogueAsked, type TriageCatalogue, whichCatalogue } from './triage-catalogue.ts';
import { triageAddress } from './triage-view.ts';

type TriageChoiceProps = {
  catalogues: readonly TriageCatalogue[];
  /** The one that an address names and that this copy does not have. */
  missing?: string | undefined;
  isAtRest: boolean;
  headingRef: Ref<HTMLHeadingElement>;
};

/** Which catalogue triage is to ask of, before it asks anything else. */
export function TriageChoice({ catalogues, missing, isAtRest, headingRef }: TriageChoiceProps) {
  const hasDigits = useDigits();
  const answers = Object.fromEntries(
    catalogues.map(({ id, title, publisher, summaries }) => [
      id,
      { label: title, detail: `${summaries.length === 1 ? '1 article' : `${summaries.length} articles`} from ${publisher}` },
    ]),
  );
  return (
    <>
      <title>{`${whichCatalogue} – Which article fits? – Unstuck`}</title>
      <QuestionCard
        question={{ prompt: whichCatalogue, answers }}
        lead={
          missing === undefined
            ? 'More than one is here, and each has its own questions.'
            : `This link asks in the pack “${missing}”, which this copy does not have. Open the link where it was copied from, or choose another one.`
        }
        hrefFor={(id) => triageAddress(new Map([[catalogueAsked, id]]))}
        hasDigits={hasDigits}
        isAtRest={isAtRest}
        headingRef={headingRef}
      >
        {null}
      </QuestionCard>
    </>
  );
}
