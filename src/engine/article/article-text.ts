import type { Article } from '../../model/article/article.ts';
import type { ArticleNode, Referral } from '../../model/article/article-node.ts';
import type { Question } from '../../model/article/question.ts';
import { fixedState } from '../graph/compile-article.ts';
import { titleOf } from './title.ts';

/**
 * An article as a text to read in a terminal: its head, then the tree, each node under the answer that leads to it. A node
 * that several answers lead to is written out where it comes first and only named after that. Ends for an article in the
 * making too, with loops and ways that lead nowhere.
 */
export function writeArticleText(article: Article): string {
  const { number, date, change } = article.edition;
  const kinds = Object.values(article.nodes).map(({ kind }) => kind);
  const count = (kind: ArticleNode['kind'], one: string, many = `${one}s`) => {
    const found = kinds.filter((other) => other === kind).length;
    return `${found} ${found === 1 ? one : many}`;
  };
  const written = new Set<string>();
  const tree = writeBranch(article, article.start, '', written);
  const unreached = Object.keys(article.nodes).filter((nodeId) => !written.has(nodeId));
  return [
    `${article.number}  ${article.title}  (${article.id})`,
    `Edition ${number} of ${date}: ${change}`,
    article.kind === undefined
      ? `${count('question', 'question')}, ${count('cause', 'cause')}, ${count('escalation', 'escalation')}, ${count('referral', 'referral')}`
      : `Of kind ${article.kind}`,
    ...listNames('Old names', article.aliases, (name) => `is now ${name}`),
    ...listNames('Removed', article.retired, (words) => `was “${words}”`),
    '',
    ...tree,
    ...(unreached.length > 0 ? ['', `No answer leads to: ${unreached.join(', ')}`] : []),
  ].join('\n');
}

function writeBranch(article: Article, nodeId: string, indent: string, written: Set<string>): string[] {
  const node = article.nodes[nodeId];
  if (nodeId === fixedState) {
    return [`${indent}FIXED`];
  }
  if (node === undefined) {
    return [`${indent}${nodeId}: there is no such node`];
  }
  if (written.has(nodeId)) {
    return [`${indent}${nodeId}: see above`];
  }
  written.add(nodeId);
  const ways = waysOf(node).flatMap(({ label, goto }) => [`${indent}  ${label}`, ...writeBranch(article, goto, `${indent}    `, written)]);
  return [`${indent}${nodeId}: ${headOf(node)}`, ...ways];
}

function headOf(node: ArticleNode): string {
  switch (node.kind) {
    case 'question':
      return `${node.prompt}${node.asks === undefined ? '' : ` [asks ${node.asks}]`}${node.about === undefined ? '' : ` [about ${node.about.join(', ')}]`}`;
    case 'cause':
      return `${node.wayOf === undefined ? 'CAUSE' : `ANOTHER WAY OF ${node.wayOf}`} ${titleOf(node)} (${node.resolution.length} ${node.resolution.length === 1 ? 'step' : 'steps'}${node.stopsHere ? ', the source hands over here' : ''})`;
    case 'procedure':
      return `PROCEDURE ${titleOf(node)} (${node.steps.length} ${node.steps.length === 1 ? 'step' : 'steps'})`;
    case 'page':
      return `PAGE ${titleOf(node)}`;
    case 'escalation':
      return `HAND OVER ${titleOf(node)}`;
    case 'referral':
      return `${endOf(node)} ${titleOf(node)}${node.article === undefined ? '' : ` (${node.article})`}`;
  }
}

function endOf({ outcome }: Referral): string {
  return outcome === 'absent' ? 'NO SUCH PROBLEM' : outcome === 'by-design' ? 'AS INTENDED' : 'LOOK ELSEWHERE';
}

/** The ways on from a node; answers that lead to the same one stand together. */
function waysOf(node: ArticleNode): { label: string; goto: string }[] {
  if (node.kind === 'cause') {
    const { whenFixed, notFixed } = node;
    return [...(whenFixed === undefined ? [] : [{ label: 'fixed', goto: whenFixed }]), { label: 'not-fixed', goto: notFixed }];
  }
  if (node.kind === 'procedure' && node.notDone !== undefined) {
    return [{ label: 'not-done', goto: node.notDone }];
  }
  if (node.kind !== 'question') {
    return [];
  }
  const goals = new Map<string, string[]>();
  for (const [answerId, answer] of Object.entries(node.answers)) {
    const goto = answer.goto ?? node.otherwise ?? '(nowhere)';
    goals.set(goto, [...(goals.get(goto) ?? []), wordsOfAnswer(answerId, answer)]);
  }
  return [...goals].map(([goto, labels]) => ({ label: labels.join(' | '), goto }));
}

function wordsOfAnswer(answerId: string, { label }: Question['answers'][string]): string {
  return `${answerId} “${label}”`;
}

function listNames(title: string, names: Readonly<Record<string, string>> | undefined, say: (words: string) => string): string[] {
  const entries = Object.entries(names ?? {});
  return entries.length === 0 ? [] : [`${title}: ${entries.map(([name, words]) => `${name} ${say(words)}`).join('; ')}`];
}
