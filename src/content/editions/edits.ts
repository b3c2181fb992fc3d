import { titleOf } from '../../engine/article/title.ts';
import type { Article } from '../../model/article/article.ts';
import type { ArticleNode } from '../../model/article/article-node.ts';
import type { Question } from '../../model/article/question.ts';
import { askedBy, freshId, gotoOf, rebuild } from './edit-nodes.ts';

/** Where in an article an edit is made: numbers that pick from what there is. */
export type Spot = { readonly node: number; readonly answer: number };

/** One thing that an author does between two editions, as the rules want it done. Gives the article unchanged where it cannot be done. */
export type Edit = (article: Article, spot: Spot) => Article;

/** Renames a node and leaves an alias. */
const renameNode: Edit = (article, { node }) => {
  const [oldId] = pick(Object.entries(article.nodes), node);
  const newId = freshId(article, oldId);
  const rename = (nodeId: string) => (nodeId === oldId ? newId : nodeId);
  const renamed = rebuild(article, (nodeId, kept) => ({ [rename(nodeId)]: kept }), rename);
  return { ...renamed, aliases: { ...article.aliases, [oldId]: newId } };
};

/** Renames an answer, wherever it is asked, and leaves an alias. */
const renameAnswer: Edit = (article, { node, answer }) => {
  const [nodeId, question] = pick(questionsOf(article), node);
  const oldId = pick(toldBy(question), answer);
  const newId = `${oldId.replace(/-now\d*$/, '')}-now${Object.keys(article.aliases ?? {}).length}`;
  const asked = askedBy(nodeId, question);
  const renamed = changeAnswers(article, asked, (answers) => answers.map(([id, given]) => [id === oldId ? newId : id, given]));
  return { ...renamed, aliases: { ...article.aliases, [`${asked}=${oldId}`]: newId } };
};

/** Removes an answer, wherever it is asked, and keeps its words. */
const removeAnswer: Edit = (article, { node, answer }) => {
  const [nodeId, question] = pick(questionsOf(article), node);
  const told = toldBy(question);
  const goneId = pick(told, answer);
  const asked = askedBy(nodeId, question);
  const without = changeAnswers(article, asked, (answers) => answers.filter(([id]) => id !== goneId));
  return { ...without, retired: { ...article.retired, [`${asked}=${goneId}`]: question.answers[goneId]?.label ?? goneId } };
};

/** Splits a question: the first answer is asked for by itself, the rest after it. The question is retired. */
const splitQuestion: Edit = (article, { node }) => {
  const own = questionsOf(article).filter(([, question]) => question.asks === undefined && toldBy(question).length > 2);
  if (own.length === 0) {
    return article;
  }
  const [oldId, question] = pick(own, node);
  const [first = ''] = toldBy(question);
  const firstId = freshId(article, `${oldId}-first`);
  const restId = freshId(article, `${oldId}-rest`);
  const rename = (nodeId: string) => (nodeId === oldId ? firstId : nodeId);
  const split = rebuild(
    article,
    (nodeId, kept) => {
      if (nodeId !== oldId || kept.kind !== 'question') {
        return { [nodeId]: kept };
      }
      const { [first]: firstAnswer, ...others } = kept.answers;
      const asksFirst: Question = {
        ...kept,
        prompt: `${kept.prompt} First look.`,
        answers: {
          ...(firstAnswer === undefined ? {} : { [first]: firstAnswer }),
          neither: { label: 'Neither', goto: restId },
          unknown: { label: "I can't tell", goto: restId },
        },
      };
      return { [firstId]: asksFirst, [restId]: { ...kept, prompt: `${kept.prompt} Second look.`, answers: others } };
    },
    rename,
  );
  return { ...split, retired: { ...article.retired, [oldId]: question.prompt } };
};

/** Puts a new question before where an answer leads. */
const insertQuestion: Edit = (article, { node, answer }) => {
  const [nodeId, question] = pick(questionsOf(article), node);
  const answerId = pick(Object.keys(question.answers), answer);
  const goto = gotoOf(question, answerId);
  const target = article.nodes[goto];
  const past = target?.kind === 'cause' ? target.notFixed : goto;
  const newId = freshId(article, 'new-check');
  const inserted: Question = {
    ...question,
    prompt: `Is there anything new to see? (${newId})`,
    answers: { yes: { label: 'Yes', goto }, no: { label: 'No', goto: past }, unknown: { label: "I can't tell", goto: past } },
  };
  const { asks: _asks, about: _about, otherwise: _otherwise, ...own } = inserted;
  const led: Question = {
    ...question,
    answers: { ...question.answers, [answerId]: { label: '', ...question.answers[answerId], goto: newId } },
  };
  return { ...article, nodes: { ...article.nodes, [nodeId]: led, [newId]: own } };
};

/** Removes a node and keeps its words; what led to it leads on to where its unknown, its not fixed or another end is. */
const removeNode: Edit = (article, { node }) => {
  const [goneId, gone] = pick(Object.entries(article.nodes), node);
  const ends = Object.entries(article.nodes).filter(([nodeId, { kind }]) => nodeId !== goneId && kind !== 'question' && kind !== 'cause');
  const next = gone.kind === 'question' ? gotoOf(gone, 'unknown') : gone.kind === 'cause' ? gone.notFixed : ends[0]?.[0];
  if (next === undefined) {
    return article;
  }
  const without = rebuild(
    article,
    (nodeId, kept): Record<string, ArticleNode> => (nodeId === goneId ? {} : { [nodeId]: withoutAbout(kept, next) }),
    (nodeId) => (nodeId === goneId ? next : nodeId),
  );
  return { ...without, retired: { ...article.retired, [goneId]: titleOf(gone) } };
};

/** Turns the order of the nodes round, and of the answers of one question. */
const reorder: Edit = (article, { node }) => {
  const [turned] = pick(questionsOf(article), node);
  const nodes = Object.entries(article.nodes).map(([nodeId, kept]): [string, ArticleNode] =>
    nodeId === turned && kept.kind === 'question'
      ? [nodeId, { ...kept, answers: Object.fromEntries(Object.entries(kept.answers).reverse()) }]
      : [nodeId, kept],
  );
  return { ...article, nodes: Object.fromEntries(nodes.reverse()) };
};

export const edits = {
  renameNode,
  renameAnswer: whereAsked(renameAnswer),
  removeAnswer: whereAsked(removeAnswer),
  splitQuestion,
  insertQuestion: whereAsked(insertQuestion),
  removeNode,
  reorder: whereAsked(reorder),
};

// A small article soon has no question left that leaves a choice.
function whereAsked(edit: Edit): Edit {
  return (article, spot) => (questionsOf(article).length === 0 ? article : edit(article, spot));
}

// A node that was about the removed one is about nothing then: what follows it chose nothing.
function withoutAbout(node: ArticleNode, next: string): ArticleNode {
  if ((node.kind !== 'question' && node.kind !== 'cause') || node.about?.includes(next) !== true) {
    return node;
  }
  return { ...node, about: node.about.filter((chooser) => chooser !== next) };
}

function changeAnswers(
  article: Article,
  asked: string,
  change: (answers: [string, Question['answers'][string]][]) => [string, Question['answers'][string]][],
): Article {
  return rebuild(article, (nodeId, kept) => ({
    [nodeId]:
      kept.kind === 'question' && askedBy(nodeId, kept) === asked
        ? { ...kept, answers: Object.fromEntries(change(Object.entries(kept.answers))) }
        : kept,
  }));
}

// Only questions that leave a choice: with one answer beside unknown there is nothing to take away.
function questionsOf(article: Article): [string, Question][] {
  return Object.entries(article.nodes).flatMap(([nodeId, node]): [string, Question][] =>
    node.kind === 'question' && toldBy(node).length > 1 ? [[nodeId, node]] : [],
  );
}

function toldBy(question: Question): string[] {
  return Object.keys(question.answers).filter((answerId) => answerId !== 'unknown');
}

function pick<T>(from: readonly T[], at: number): T {
  const picked = from[at % from.length];
  if (picked === undefined) {
    throw new Error('There is nothing to pick from.');
  }
  return picked;
}
