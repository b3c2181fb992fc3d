import type { Article } from '../../../../model/article/article.ts';
import type { Question } from '../../../../model/article/question.ts';
import type { Reads } from '../../../../model/article/reads.ts';
import { orderClasses } from '../../../reads/order-classes.ts';
import { readNetwork } from '../../../reads/read-address.ts';
import { readCode } from '../../../reads/read-code.ts';
import { compareVersions, readVersion } from '../../../reads/read-version.ts';
import type { NodeRule } from '../../rule.ts';

type ReadsProblem = { readonly nodeId: string } & (
  | { readonly kind: 'reads-unknown-answer' | 'reads-all' | 'reads-nothing'; readonly answer: string }
  | { readonly kind: 'reads-bound'; readonly bound: string }
  | { readonly kind: 'reads-overlap'; readonly answer: string; readonly other: string }
  | { readonly kind: 'reads-order' }
);

/** A value that is read off has one answer or none: classes with bounds that can be read, in their order, none over another. */
export const classes: NodeRule<ReadsProblem> = {
  scope: 'node',
  check: (node, nodeId) => (node.kind === 'question' && node.reads !== undefined ? findIn(nodeId, node.reads, node.answers) : []),
  mend(article, { kind, nodeId }) {
    const node = article.nodes[nodeId];
    return kind !== 'reads-order' || node?.kind !== 'question' || node.reads === undefined
      ? article
      : withSorted(article, nodeId, node, node.reads);
  },
  advice: {
    'reads-unknown-answer': ({ answer }) =>
      answer === 'unknown'
        ? 'reads gives unknown as an answer, which says nothing. Take the class out: what no class holds is not answered.'
        : `reads gives “${answer}”, which is no answer of the question. Correct it.`,
    'reads-bound': ({ bound }) => `reads cannot read the bound “${bound}”. Correct it.`,
    'reads-all': ({ answer }) => `the class “${answer}” of reads has no bound, so that it holds every value. Write from, below, or both.`,
    'reads-nothing': ({ answer }) => `the class “${answer}” of reads holds no value: it ends before it begins. Correct its bounds.`,
    'reads-overlap': ({ answer, other }) =>
      `the classes “${answer}” and “${other}” of reads hold the same value. Let one end where the other begins.`,
    'reads-order': () => 'the classes of reads are not in the order of their values. Put the lowest first.',
  },
};

function findIn(nodeId: string, reads: Reads, answers: Question['answers']): ReadsProblem[] {
  const wrong = reads.classes.map(({ answer }) => answer).filter((answer) => answer === 'unknown' || !Object.hasOwn(answers, answer));
  const unread = boundsOf(reads).filter(({ isRead }) => !isRead);
  const { sorted, over } = orderClasses(reads);
  const isInOrder = sorted.every((one, at) => one === reads.classes[at]);
  return [
    ...wrong.map((answer) => ({ kind: 'reads-unknown-answer', nodeId, answer }) as const),
    ...unread.map(({ bound }) => ({ kind: 'reads-bound', nodeId, bound }) as const),
    ...findEmpty(nodeId, reads),
    // What lies where is known once every bound can be read, and where two lie over each other their order decides.
    ...(unread.length > 0 ? [] : over.map(([answer, other]) => ({ kind: 'reads-overlap', nodeId, answer, other }) as const)),
    ...(unread.length > 0 || over.length > 0 || isInOrder ? [] : [{ kind: 'reads-order', nodeId } as const]),
  ];
}

type Bound = { readonly bound: string; readonly isRead: boolean };

function boundsOf(reads: Reads): Bound[] {
  const told = <T extends string | number>(bounds: readonly (T | undefined)[], isRead: (bound: T) => boolean): Bound[] =>
    bounds.flatMap((bound) => (bound === undefined ? [] : [{ bound: String(bound), isRead: isRead(bound) }]));
  switch (reads.as) {
    case 'number':
      return [];
    case 'age':
      return told(
        reads.classes.flatMap(({ from, below }) => [from, below]),
        (days) => days >= 0,
      );
    case 'version':
      return told(
        reads.classes.flatMap(({ from, below }) => [from, below]),
        (version) => readVersion(version) !== undefined,
      );
    case 'ip':
      return told(
        reads.classes.map(({ in: network }) => network),
        (network) => readNetwork(network) !== undefined,
      );
    case 'code':
      return told(
        reads.classes.flatMap(({ is }) => is),
        (code) => readCode(code) !== undefined,
      );
  }
}

function findEmpty(nodeId: string, reads: Reads): ReadsProblem[] {
  switch (reads.as) {
    case 'number':
    case 'age':
      return reads.classes.flatMap((one) => findEmptyClass(nodeId, one, (from, below) => from < below));
    case 'version':
      return reads.classes.flatMap((one) =>
        findEmptyClass(nodeId, one, (from, below) => {
          const [start, end] = [readVersion(from), readVersion(below)];
          return start === undefined || end === undefined || compareVersions(start, end) < 0;
        }),
      );
    default:
      return [];
  }
}

type Between<B> = { readonly answer: string; readonly from?: B; readonly below?: B };

function findEmptyClass<B>(nodeId: string, { answer, from, below }: Between<B>, isLess: (from: B, below: B) => boolean): ReadsProblem[] {
  if (from === undefined && below === undefined) {
    return [{ kind: 'reads-all', nodeId, answer }];
  }
  return from !== undefined && below !== undefined && !isLess(from, below) ? [{ kind: 'reads-nothing', nodeId, answer }] : [];
}

function withSorted(article: Article, nodeId: string, node: Question, reads: Reads): Article {
  const sorted = { ...reads, classes: orderClasses(reads).sorted } as Reads;
  return { ...article, nodes: { ...article.nodes, [nodeId]: { ...node, reads: sorted } } };
}
