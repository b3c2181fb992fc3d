import type { Blanks } from '../../engine/words/blanks.ts';
import type { CaseWork } from '../../services/cases/use-case.ts';
import { entriesAt } from '../../services/house/entries-at.ts';
import type { House, HouseEntry } from '../../services/house/house-entry.ts';
import type { PlaceView } from '../../services/place/place-view.ts';
import { HouseLine } from './house-line.tsx';
import { HousePointer } from './house-pointer.tsx';

type HouseSectionProps = {
  house: House;
  view: PlaceView;
  work: CaseWork;
  blanks: Blanks;
  /** True where those about steps stand at the steps themselves. */
  hasSteps?: boolean;
};

/** What the house adds to a place; nothing where it adds nothing. */
export function HouseSection({ house, view, work, blanks, hasSteps = false }: HouseSectionProps) {
  const { here, atSteps, causes, gone } = entriesAt(house, view);
  const shown = [...here, ...(hasSteps ? [] : atSteps)];
  const count = shown.length + causes.length + gone.length;
  if (count === 0) {
    return null;
  }
  const { node, article } = view;
  const isQuestion = node.kind === 'question' && !view.isFixed;
  const isFarDown = isQuestion || ((node.kind === 'cause' || node.kind === 'procedure') && !hasSteps);
  const fill = article.pack === undefined ? { blanks, work } : undefined;
  const answerHref = (answerId: string) =>
    node.kind === 'question' && !view.isFixed && Object.hasOwn(node.answers, answerId) ? view.answerHref(answerId) : undefined;
  return (
    <section aria-labelledby="house" className="panel my-3.5 px-4.5 py-3.5">
      <h2 id="house" tabIndex={-1} className="panel-title mb-1.5">
        House notes
      </h2>
      {isFarDown && <HousePointer count={count} stands={isQuestion ? 'below lead' : 'beside badge'} />}
      <ul aria-labelledby="house" className="divide-y divide-line [&>li]:py-2">
        {shown.map((one) => (
          <li key={keyOf(one)}>
            <HouseLine one={one} articleId={article.id} fill={fill} answerHref={answerHref} />
          </li>
        ))}
        {[...causes, ...gone].map((one) => (
          <li key={keyOf(one)}>
            <HouseLine one={one} articleId={article.id} isElsewhere />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** All that the house adds to an article, each with its place. */
export function WholeHouse({ house, articleId }: { house: House; articleId: string }) {
  return (
    <>
      <h2 id="house" className="mb-2 mt-6 text-lg font-semibold">
        House notes
      </h2>
      <p className="mb-3 max-w-[66ch] text-muted">What packs here add to this article, in words that are not its publisher’s.</p>
      <ul aria-labelledby="house" className="panel divide-y divide-line px-5 [&>li]:py-2.5">
        {house.map((one) => (
          <li key={keyOf(one)}>
            <HouseLine one={one} articleId={articleId} isElsewhere />
          </li>
        ))}
      </ul>
    </>
  );
}

// Tells one entry from the others of its article.
function keyOf({ entry, pack }: House[number]): string {
  return JSON.stringify([pack.title, entry]);
}

type HouseAtStepProps = {
  house: House;
  view: PlaceView;
  work: CaseWork;
  blanks: Blanks;
  /** The steps of the node, in their order. */
  stepIds: readonly string[];
  stepId: string;
  /** Notes stand at the step; steps of the house before or after it, as items of the list. */
  stands: 'at' | 'before' | 'after';
};

/** What the house adds at one step of a checklist. */
export function HouseAtStep({ house, view, work, blanks, stepIds, stepId, stands }: HouseAtStepProps) {
  const isHere = ({ entry }: HouseEntry) =>
    entry.kind === 'step'
      ? entry.stands === stands && (entry.step ?? (stands === 'before' ? stepIds[0] : stepIds.at(-1))) === stepId
      : stands === 'at' && entry.step === stepId;
  const shown = entriesAt(house, view).atSteps.filter(isHere);
  const fill = view.article.pack === undefined ? { blanks, work } : undefined;
  const Item = stands === 'at' ? 'div' : 'li';
  return shown.map((one) => (
    <Item key={keyOf(one)} className={stands === 'at' ? 'w-full text-base' : 'border-l-3 border-l-accent py-3 pl-8'}>
      <HouseLine one={one} articleId={view.article.id} fill={fill} />
    </Item>
  ));
}
