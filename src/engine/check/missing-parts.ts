import type { Article } from '../../model/article.ts';
import type { ArticleNode, Cause } from '../../model/article-node.ts';
import type { Question } from '../../model/question.ts';
import type { NodeRule, Problem } from './rule.ts';

type PartProblem = { readonly nodeId: string } & ({ readonly kind: 'no-part'; readonly at: string } | { readonly kind: 'no-owner' });

/** Every part that the type asks for. The other rules look only at what has them. */
export const missingParts: NodeRule<PartProblem> = {
  scope: 'node',
  check: (node, nodeId) => findMissingPartsOfNode(nodeId, node),
  checkAbout: findMissingParts,
  advice: {
    'no-part': ({ at }) => `${at} is missing. Write it.`,
    'no-owner': () => 'nobody keeps it right. Name a role as its owner.',
  },
};

type Part = readonly [at: string, value: unknown];

/**
 * What an article lacks although its type asks for it: what an author types is run before it is compiled. A node or an
 * article that lacks a part is looked at no further, because the other checks rely on the type.
 */
function findMissingParts(article: Article): PartProblem[] {
  const { document, edition } = article;
  const parts: Part[] = [
    ['number', article.number],
    ['title', article.title],
    ['applies to', article.versions],
    ['what is seen', article.seen],
    ['source document', document?.title],
    ['support', article.support],
    ['edition', edition?.number],
    ['date of the edition', edition?.date],
    ['change of the edition', edition?.change],
    ['background', article.background],
    ['blanks', article.blanks],
    ['start', article.start],
    ['nodes', article.nodes],
  ];
  return [...lacking('about', parts), ...(article.owner ? [] : [{ kind: 'no-owner', nodeId: 'about' } as const])];
}

/** What a node lacks although its type asks for it. */
function findMissingPartsOfNode(nodeId: string, node: ArticleNode): PartProblem[] {
  switch (node.kind) {
    case 'question':
      return findInQuestion(nodeId, node);
    case 'cause':
      return findInCause(nodeId, node);
    case 'escalation':
      return lacking(nodeId, [['heading', node.title], ['why', node.why], listed('hand over', node.handOver)]);
    case 'referral':
      return lacking(nodeId, [
        ['heading', node.title],
        ['why', node.why],
        ['where to look', node.pointers],
      ]);
    case 'procedure':
      return lacking(nodeId, [['heading', node.title], listed('why', node.why), listed('steps', node.steps), ['cautions', node.cautions]]);
    case 'page':
      return lacking(nodeId, [['heading', node.title], listed('parts', node.blocks)]);
    // What an author types may not be one of those yet.
    default:
      return [{ kind: 'no-part', nodeId, at: 'its kind (question, cause, escalation, referral, procedure or page)' }];
  }
}

/** Whether nothing is missing that the other checks rely on. */
export function isWhole(problems: readonly Problem[]): boolean {
  return problems.every(({ kind }) => kind !== 'no-part');
}

function findInQuestion(nodeId: string, { prompt, why, howToFind, answers }: Question): PartProblem[] {
  const parts: Part[] = [['heading', prompt], ['why it is asked', why], listed('how to find out', howToFind?.steps), ['answers', answers]];
  return lacking(nodeId, parts);
}

function findInCause(nodeId: string, { title, why, resolution, cautions }: Cause): PartProblem[] {
  const parts: Part[] = [['heading', title], listed('why', why), listed('resolution', resolution), ['cautions', cautions]];
  return lacking(nodeId, parts);
}

function lacking(nodeId: string, parts: readonly Part[]): PartProblem[] {
  return parts.filter(([, value]) => value === undefined).map(([at]) => ({ kind: 'no-part', nodeId, at }));
}

// A list that must hold something and is empty is as good as missing.
function listed(at: string, list: readonly unknown[] | undefined): Part {
  return [at, list?.length === 0 ? undefined : list];
}
