import type { Blanks } from '../../engine/blanks.ts';
import type { PlaceView } from '../place-view.ts';
import type { CaseWork } from '../use-case.ts';
import { entriesAt } from './entries-at.ts';
import { HouseLine } from './house-line.tsx';
import type { House } from './house-store.ts';

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
  if (shown.length + causes.length + gone.length === 0) {
    return null;
  }
  const { node, article } = view;
  const fill = article.pack === undefined ? { blanks, work } : undefined;
  const answerHref = (answerId: string) =>
    node.kind === 'question' && !view.isFixed && Object.hasOwn(node.answers, answerId) ? view.answerHref(answerId) : undefined;
  return (
    <section aria-labelledby="house" className="panel mt-3.5 px-4.5 py-3.5">
      <h2 id="house" className="panel-title mb-1.5">
        House notes
      </h2>
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

/** Tells one entry from the others of its article. */
export function keyOf({ entry, pack }: House[number]): string {
  return JSON.stringify([pack.title, entry]);
}
