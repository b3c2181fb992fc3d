import type { ProblemKind } from '../../engine/check/rules.ts';
import type { Article } from '../../model/article/article.ts';
import type { Mutant } from './operator.ts';

/** Faults that lie in one node, whichever other nodes are spoilt as well. All others, as loops and lost causes, lie between nodes. */
const kindsWithinANode: ReadonlySet<ProblemKind> = new Set<ProblemKind>([
  'alt-repeats',
  'bad-id',
  'dangling-about',
  'dangling-goes-with',
  'dangling-goto',
  'dangling-proof',
  'dangling-rules-out',
  'empty-alt',
  'empty-text',
  'goes-with-all',
  'holds-as-sentence',
  'leads-nowhere',
  'long-sentence',
  'missing-article',
  'no-expected',
  'no-minutes',
  'no-put-back',
  'no-role',
  'no-source',
  'no-take-along',
  'no-undo',
  'no-unknown',
  'no-widens',
  'observation-redefined',
  'one-way',
  'picture-alone',
  'put-back-of-nothing',
  'reads-all',
  'reads-bound',
  'reads-nothing',
  'reads-order',
  'reads-overlap',
  'reads-unknown-answer',
  'repeated-step',
  'scope-is-condition',
  'too-few-answers',
  'too-long',
  'undeclared-blank',
  'undo-of-nothing',
  'uneven-row',
  'unknown-enters-cause',
  'unknown-observation',
  'unknown-role',
  'unknown-source',
  'widening-command',
  'widens-nothing',
]);

/** An article with one fault or, as each names its own node, many; and the mutants that were made of one each. */
export type Combined = { readonly spoilt: Mutant; readonly mutants: readonly Mutant[] };

/**
 * Mutants that spoil one node each, put into few articles: the first of every node together, then the second of every node.
 * All others stand alone, and so does the very first, because a check may not need two faults to see one.
 */
export function* combineMutants(article: Article, mutants: Iterable<Mutant>): Generator<Combined> {
  const rounds: Map<string, Mutant>[] = [];
  const made = new Map<string, number>();
  let isFirst = true;
  for (const mutant of mutants) {
    const nodeId = isFirst ? undefined : spoiltNodeOf(article, mutant);
    isFirst = false;
    if (nodeId === undefined) {
      yield { spoilt: mutant, mutants: [mutant] };
    } else {
      const round = made.get(nodeId) ?? 0;
      made.set(nodeId, round + 1);
      rounds[round] ??= new Map();
      rounds[round].set(nodeId, mutant);
    }
  }
  for (const round of rounds) {
    const spoilt = [...round].map(([nodeId, mutant]) => [nodeId, mutant.article.nodes[nodeId]] as const);
    const [first] = round.values();
    if (first !== undefined) {
      const nodes = { ...article.nodes, ...(Object.fromEntries(spoilt) as Article['nodes']) };
      yield { spoilt: { ...first, article: { ...article, nodes } }, mutants: [...round.values()] };
    }
  }
}

/** The node in which the fault lies, where it is the only thing that is other than in the article. */
function spoiltNodeOf(article: Article, { article: mutant, expected, listedAs }: Mutant): string | undefined {
  const { nodeId } = expected;
  const isOther = (key: string) => mutant[key as keyof Article] !== article[key as keyof Article];
  const others = Object.keys({ ...article, ...mutant }).filter(isOther);
  if (!kindsWithinANode.has(expected.kind) || listedAs !== undefined || others.join() !== 'nodes') {
    return undefined;
  }
  const spoilt = Object.keys({ ...article.nodes, ...mutant.nodes }).filter((id) => mutant.nodes[id] !== article.nodes[id]);
  return spoilt.join() === nodeId && mutant.nodes[nodeId] !== undefined ? nodeId : undefined;
}
