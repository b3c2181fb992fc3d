import type { Article } from '../../model/article/article.ts';
import type { ArticleNode } from '../../model/article/article-node.ts';
import type { Question } from '../../model/article/question.ts';

type Nodes = Readonly<Record<string, ArticleNode>>;

/** The same node, with every id that it names put through `rename`. */
function pointElsewhere(node: ArticleNode, rename: (nodeId: string) => string): ArticleNode {
  const about = node.kind === 'question' || node.kind === 'cause' ? node.about : undefined;
  const renamedAbout = about === undefined ? {} : { about: about.map(rename) };
  if (node.kind === 'cause') {
    const rulesOut = Object.fromEntries(Object.entries(node.rulesOut ?? {}).map(([causeId, sources]) => [rename(causeId), sources]));
    const goesOn = node.whenFixed === undefined ? {} : { whenFixed: rename(node.whenFixed) };
    const wayOf = node.wayOf === undefined ? {} : { wayOf: rename(node.wayOf) };
    return { ...node, ...renamedAbout, ...goesOn, ...wayOf, rulesOut, notFixed: rename(node.notFixed) };
  }
  if (node.kind !== 'question') {
    return node;
  }
  const answers = Object.entries(node.answers).map(([answerId, answer]) => [
    answerId,
    answer.goto === undefined ? answer : { ...answer, goto: rename(answer.goto) },
  ]);
  const otherwise = node.otherwise === undefined ? {} : { otherwise: rename(node.otherwise) };
  return { ...node, ...renamedAbout, ...otherwise, answers: Object.fromEntries(answers) };
}

/** The article with every node rebuilt: dropped, kept, or replaced by one or more. Ids that others name go through `rename`. */
export function rebuild(
  article: Article,
  replace: (nodeId: string, node: ArticleNode) => Nodes,
  rename: (nodeId: string) => string = (nodeId) => nodeId,
): Article {
  const nodes = Object.entries(article.nodes).flatMap(([nodeId, node]) => Object.entries(replace(nodeId, pointElsewhere(node, rename))));
  return { ...article, start: rename(article.start), nodes: Object.fromEntries(nodes) };
}

/** What a question's answers are kept under. */
export function askedBy(nodeId: string, question: Question): string {
  return question.asks ?? nodeId;
}

/** Where an answer leads. */
export function gotoOf(question: Question, answerId: string): string {
  const goto = question.answers[answerId]?.goto ?? question.otherwise;
  if (goto === undefined) {
    throw new Error(`The answer ${answerId} to “${question.prompt}” leads nowhere.`);
  }
  return goto;
}

/** An id that the article never had. */
export function freshId(article: Article, base: string): string {
  const taken = new Set([...Object.keys(article.nodes), ...Object.keys(article.aliases ?? {}), ...Object.keys(article.retired ?? {})]);
  for (let count = 2; ; count += 1) {
    const id = `${base.replace(/-v\d+$/, '')}-v${count}`;
    if (!taken.has(id)) {
      return id;
    }
  }
}
