import type { Article } from '../../model/article.ts';
import type { ArticleNode, Cause } from '../../model/article-node.ts';
import type { Question } from '../../model/question.ts';
import type { NodeRule, Problem } from './rule.ts';

type PartProblem = { readonly nodeId: string } & (
  | { readonly kind: 'no-part'; readonly at: string }
  | { readonly kind: 'no-expected' }
  | { readonly kind: 'no-role'; readonly at: string }
  | { readonly kind: 'no-review-date' }
  | { readonly kind: 'no-owner' }
);

/** Every part that the type asks for. The other rules look only at what has them. */
export const missingParts: NodeRule<PartProblem> = {
  scope: 'node',
  check: (node, nodeId) => findMissingPartsOfNode(nodeId, node),
  checkAbout: findMissingParts,
  advice: {
    'no-part': ({ at }) => `${at} is missing. Write it.`,
    'no-expected': () => 'nothing says how one sees that it worked. Write the expected observation.',
    'no-role': ({ at }) => `${at} does not say who does it. Name a role.`,
    'no-review-date': () => 'there is no day on which it was reviewed. Write reviewedOn as year-month-day.',
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
  return [
    ...lacking('about', parts),
    ...(isDay(article.reviewedOn) ? [] : [{ kind: 'no-review-date', nodeId: 'about' } as const]),
    ...(article.owner ? [] : [{ kind: 'no-owner', nodeId: 'about' } as const]),
  ];
}

/** What a node lacks although its type asks for it. */
function findMissingPartsOfNode(nodeId: string, node: ArticleNode): PartProblem[] {
  switch (node.kind) {
    case 'question':
      return findInQuestion(nodeId, node);
    case 'cause':
      return findInCause(nodeId, node);
    case 'escalation':
      return [
        ...lacking(nodeId, [['heading', node.title], ['why', node.why], listed('hand over', node.handOver)]),
        ...roleProblems(nodeId, 'heading', node.role),
      ];
    case 'referral':
      return lacking(nodeId, [
        ['heading', node.title],
        ['why', node.why],
        ['where to look', node.pointers],
      ]);
    // What an author types may not be one of the four yet.
    default:
      return [{ kind: 'no-part', nodeId, at: 'its kind (question, cause, escalation or referral)' }];
  }
}

/** Whether nothing is missing that the other checks rely on. */
export function isWhole(problems: readonly Problem[]): boolean {
  return problems.every(({ kind }) => kind !== 'no-part' && kind !== 'no-expected');
}

function findInQuestion(nodeId: string, { prompt, why, howToFind, answers }: Question): PartProblem[] {
  const parts: Part[] = [['heading', prompt], ['why it is asked', why], listed('how to find out', howToFind?.steps), ['answers', answers]];
  return [...lacking(nodeId, parts), ...roleProblems(nodeId, 'how to find out', howToFind?.role)];
}

function findInCause(nodeId: string, { title, why, resolution, cautions, expected }: Cause): PartProblem[] {
  const parts: Part[] = [['heading', title], listed('why', why), listed('resolution', resolution), ['cautions', cautions]];
  return [
    ...lacking(nodeId, parts),
    ...(expected === undefined ? [{ kind: 'no-expected', nodeId } as const] : []),
    ...(resolution ?? []).flatMap((step, index) => roleProblems(nodeId, `step ${index + 1}`, step.role)),
  ];
}

function roleProblems(nodeId: string, at: string, role: string | undefined): PartProblem[] {
  return role ? [] : [{ kind: 'no-role', nodeId, at }];
}

function lacking(nodeId: string, parts: readonly Part[]): PartProblem[] {
  return parts.filter(([, value]) => value === undefined).map(([at]) => ({ kind: 'no-part', nodeId, at }));
}

// A list that must hold something and is empty is as good as missing.
function listed(at: string, list: readonly unknown[] | undefined): Part {
  return [at, list?.length === 0 ? undefined : list];
}

function isDay(text: string | undefined): boolean {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text ?? '') ? new Date(`${text}T00:00:00Z`) : undefined;
  return day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text ?? '');
}
