import type { Article } from '../../../../model/article/article.ts';
import { type PlacedText, textsAbout, textsOf } from '../../../article/placed-texts.ts';
import { writeFirstArticle } from '../../../edit/first-article.ts';
import type { NodeRule } from '../../rule.ts';
import { textsIn } from './read-once.ts';

type Placeholder = { readonly kind: 'placeholder'; readonly nodeId: string; readonly at: string };

const first: Article = { ...writeFirstArticle({ id: 'first', number: '', prefix: 'F', date: '2026-01-01' }, 'owner'), causes: 1 };

// Its answers and the words about its first edition may stay as they are.
const isToReplace = ({ at }: PlacedText) => !at.startsWith('answer ') && at !== 'edition';
const placeholders = new Set(
  [...textsAbout(first), ...Object.values(first.nodes).flatMap(textsOf)].filter(isToReplace).map(({ text }) => text),
);

/** What a new article says of what belongs there is replaced. It stands with it until then, so that a start is not a fault. */
export const replacedPlaceholders: NodeRule<Placeholder> = {
  scope: 'node',
  isAdvice: 'everywhere',
  check: (node, nodeId) => findPlaceholders(nodeId, textsIn(node)),
  checkAbout(article) {
    // The title of a new article ends in its number.
    const texts = textsAbout(article).map(({ text, ...placed }) => ({ ...placed, text: text?.replace(`(${article.number})`, '()') }));
    const { title, file } = article.document;
    const isOfDocument = title === first.document.title || file === first.document.file;
    return [
      ...findPlaceholders('about', texts),
      ...(isOfDocument ? [{ kind: 'placeholder', nodeId: 'about', at: 'source document' } as const] : []),
    ];
  },
  advice: { placeholder: ({ at }) => `${at} still says what belongs there. Replace it.` },
};

function findPlaceholders(nodeId: string, texts: readonly PlacedText[]): Placeholder[] {
  return texts
    .filter((placed) => isToReplace(placed) && placeholders.has(placed.text))
    .map(({ at }) => ({ kind: 'placeholder', nodeId, at }));
}
