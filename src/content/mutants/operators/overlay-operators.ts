import { hashWords } from '../../../engine/overlay/hash-words.ts';
import { wordsUnder } from '../../../engine/overlay/words-under.ts';
import type { Article } from '../../../model/article/article.ts';
import type { OverlayEntry, OverlayFile } from '../../../model/article/overlay.ts';
import { type Mutant, nodesOf, type Operator, withNode } from '../operator.ts';

const name = 'home.article';
const house = { role: 'desk', day: '2026-11-29' } as const;
const facts: NonNullable<OverlayFile['facts']> = { 'H-1': { says: 'What we do.', kinds: ['house'], house } };

/** What a house adds to an article where it does not belong, says nothing or lacks a part; and words that have changed under it. */
export const overlayOperators: readonly Operator[] = [
  {
    name: 'add to a node or a step that there is not',
    *makes(article) {
      for (const entry of notesOn(article)) {
        yield added(article, { ...entry, node: `${entry.node}s` }, { kind: 'overlay-gone', nodeId: 'about', node: `${entry.node}s` });
        yield added(article, { ...entry, step: 'no-step-at-all' }, { kind: 'overlay-gone', nodeId: entry.node, step: 'no-step-at-all' });
      }
    },
  },
  {
    name: 'add nothing, or what the node has not',
    *makes(article) {
      for (const { node, hash } of notesOn(article)) {
        const bound = { node, hash, house };
        const kind = article.nodes[node]?.kind;
        yield added(article, { kind: 'note', ...bound, text: ' ' }, { kind: 'empty-overlay', nodeId: node });
        yield added(article, { kind: 'contact', ...bound, role: 'nobody-at-all', contact: 'x' }, { kind: 'overlay-role', nodeId: node });
        yield kind === 'question'
          ? added(article, { kind: 'answer', ...bound, answer: 'no-answer-at-all' }, { kind: 'overlay-answer', nodeId: node })
          : added(article, { kind: 'answer', ...bound, answer: 'unknown' }, { kind: 'overlay-place', nodeId: node, entry: 'answer' });
        if (kind !== 'cause') {
          yield added(
            article,
            { kind: 'cause', ...bound, here: 'known', reason: 'x' },
            { kind: 'overlay-place', nodeId: node, entry: 'cause' },
          );
        }
      }
    },
  },
  {
    name: 'add a step without its parts, of a name that is taken, or that rests on nothing',
    *makes(article) {
      for (const [node, { resolution }] of nodesOf(article, 'cause')) {
        const hash = hashOf(article, node);
        const does = { id: 'house-step', text: 'Do it.', sources: ['H-1'], role: 'desk', changesNothing: true } as const;
        const step = { kind: 'step', node, hash, house, stands: 'before', does } as const;
        const { changesNothing: _, ...partless } = does;
        yield added(article, { ...step, does: partless }, { kind: 'overlay-step-part', nodeId: node, stepId: does.id });
        const links = [{ text: 'No such words', to: 'https://desk.example/' }] as const;
        yield added(article, { ...step, does: { ...does, links } }, { kind: 'overlay-step-part', nodeId: node, stepId: does.id });
        yield added(article, { ...step, does: { ...does, id: resolution[0].id } }, { kind: 'overlay-step-id', nodeId: node });
        yield added(article, { ...step, does: { ...does, sources: ['F0-00'] } }, { kind: 'overlay-source', nodeId: node, factId: 'F0-00' });
      }
    },
  },
  {
    name: 'say that a cause is known here, and that it never happens',
    *makes(article) {
      for (const [node] of nodesOf(article, 'cause')) {
        const cause = { kind: 'cause', node, hash: hashOf(article, node), house, here: 'known', reason: 'x' } as const;
        yield {
          ...added(article, cause, { kind: 'overlay-both-ways', nodeId: node }),
          ...around(article, [cause, { ...cause, here: 'never' }]),
        };
      }
    },
  },
  {
    name: 'change the words under what is added',
    *makes(article) {
      for (const entry of notesOn(article)) {
        const [nodeId, node] = [entry.node, article.nodes[entry.node]];
        if (node?.kind === 'cause' || node?.kind === 'escalation' || node?.kind === 'referral') {
          const changed = withNode(article, nodeId, { ...node, title: `${node.title} too` });
          yield { article: changed, ...around(article, [entry]), expected: { kind: 'moved-overlay', nodeId } };
        }
      }
    },
  },
];

/** A note on every node of an article, with which nothing is wrong. */
export function notesOn(article: Article): OverlayEntry[] {
  return Object.keys(article.nodes).map((node) => ({ kind: 'note', node, hash: hashOf(article, node), house, text: 'Ours is grey.' }));
}

/** What is around an article that these are added to. */
export function around({ id }: Article, entries: readonly OverlayEntry[]): Required<Pick<Mutant, 'around'>> {
  return { around: { overlays: [{ name, articleId: id, file: { entries: entries as OverlayFile['entries'], facts } }] } };
}

function added(article: Article, entry: OverlayEntry, expected: Mutant['expected']): Mutant {
  return { article, ...around(article, [entry]), expected };
}

function hashOf(article: Article, nodeId: string): string {
  const node = article.nodes[nodeId];
  return hashWords((node && wordsUnder(node)) ?? []);
}
