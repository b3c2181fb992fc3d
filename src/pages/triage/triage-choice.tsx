import type { Ref } from 'react';
import { catalogueAsked, writeChosenPacks } from '../../engine/link/chosen-packs.ts';
import { QuestionCard } from '../../features/walk/question-card.tsx';
import { type TriageCatalogue, whichCatalogue } from '../../services/triage/triage-catalogue.ts';
import { triageAddress } from '../../services/triage/triage-view.ts';
import { useDigits } from '../shell/digits-switch.tsx';
import { ChooseSeveral } from './triage-limits.tsx';

type TriageChoiceProps = {
  catalogues: readonly TriageCatalogue[];
  /** Why the packs that an address names cannot be asked of. */
  whyNot: readonly string[];
  isAtRest: boolean;
  headingRef: Ref<HTMLHeadingElement>;
};

const allOfThem = writeChosenPacks('all') ?? '';

/** Which catalogues triage is to ask of, before it asks anything else. */
export function TriageChoice({ catalogues, whyNot, isAtRest, headingRef }: TriageChoiceProps) {
  const hasDigits = useDigits();
  const all = catalogues.reduce((sum, { signs }) => sum + signs.length, 0);
  const answers = {
    ...Object.fromEntries(
      catalogues.map(({ id, title, publisher, isOnlyHere, signs, articles }) => [
        id,
        { label: title, detail: `${sayFound(signs.length, articles, publisher)}${isOnlyHere ? ', only on this device' : ''}` },
      ]),
    ),
    unknown: { label: "I can't tell", detail: `Ask in all of them: ${countArticles(all)}` },
  };
  return (
    <>
      <title>{`${whichCatalogue} – Which article fits? – Unstuck`}</title>
      <QuestionCard
        question={{ prompt: whichCatalogue, answers }}
        lead={
          whyNot.length === 0
            ? 'More than one is here, and each has its own questions.'
            : `${whyNot.join(' ')} Your answers stay in the address. You can also ask in another one.`
        }
        hrefFor={(id) => triageAddress(new Map([[catalogueAsked, id === 'unknown' ? allOfThem : id]]))}
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

/** How many articles questions can lead to: pages are only read, and of others nobody may have written what is seen. */
function sayFound(asked: number, articles: number, publisher: string): string {
  const all = countArticles(articles);
  return `${asked === articles ? all : `${asked.toLocaleString('en')} of ${all} can be found by questions,`} from ${publisher}`;
}

function countArticles(count: number): string {
  return count === 1 ? '1 article' : `${count.toLocaleString('en')} articles`;
}
