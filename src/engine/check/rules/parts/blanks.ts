import type { Article } from '../../../../model/article/article.ts';
import { rememberForNode } from '../../../data/remember-for-node.ts';
import type { ArticleRule, NodeRule } from '../../rule.ts';
import { commandsIn } from './read-once.ts';

type UnusedBlank = { readonly kind: 'unused-blank'; readonly nodeId: 'about'; readonly blank: string };

const findBlanks = rememberForNode((node, blanks: Article['blanks']) =>
  commandsIn(node, blanks).flatMap(({ parts }) => parts.flatMap(({ blank = [] }) => blank)),
);

/** A blank that is declared stands in a command or menu path. */
export const unusedBlanks: ArticleRule<UnusedBlank> = {
  scope: 'article',
  check({ nodes, blanks }) {
    const used = new Set(Object.values(nodes).flatMap((node) => findBlanks(node, blanks)));
    const unused = Object.keys(blanks).filter((blank) => !used.has(blank));
    return unused.map((blank) => ({ kind: 'unused-blank', nodeId: 'about', blank }));
  },
  mend: (article, { blank }) => ({
    ...article,
    blanks: Object.fromEntries(Object.entries(article.blanks).filter(([name]) => name !== blank)),
  }),
  advice: { 'unused-blank': ({ blank }) => `the blank “${blank}” stands in no command and no menu path. Delete it.` },
};

type UndeclaredBlank = { readonly kind: 'undeclared-blank'; readonly nodeId: string; readonly at: string; readonly blank: string };

// A word in capitals, one that begins with many, or one in angle brackets.
const looksLikeBlank = /(?<![\w$%-])(?:[A-Z][A-Z0-9_]+(?!\w)|[A-Z]{4}\w*)|<[^<>\s][^<>]*>/g;

/** A word in a command or menu path that looks like a blank is one, or means itself. */
export const declaredBlanks: NodeRule<UndeclaredBlank> = {
  scope: 'node',
  looksAround: true,
  check: (node, nodeId, blanks, { literalWords }) =>
    commandsIn(node, blanks).flatMap(({ at, parts }) => {
      const literal = parts.filter(({ blank }) => blank === undefined);
      const words = literal.flatMap((part) => part.text.match(looksLikeBlank) ?? []);
      return words
        .filter((word) => !literalWords.has(word))
        .map((blank): UndeclaredBlank => ({ kind: 'undeclared-blank', nodeId, at, blank }));
    }),
  advice: {
    'undeclared-blank': ({ at, blank }) =>
      `${at} holds “${blank}”, which looks like a blank and is none. Declare it, correct it, or list it among the literal words.`,
  },
};
