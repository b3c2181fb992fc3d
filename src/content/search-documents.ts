import type { Article, ArticleNode, Instruction, Statement } from '../engine/article.ts';
import type { SearchDocument } from '../engine/search-document.ts';
import { titleOf } from '../engine/title.ts';

type Words = Pick<SearchDocument, 'answers' | 'steps' | 'text'>;

/** What search looks through in an article: the article itself first, then its nodes. */
export function searchDocumentsOf(article: Article): SearchDocument[] {
  const { id, number, title, versions } = article;
  const text = textsOf(article.seen);
  const keys = [number, inWords(id), versions.text, ...codesIn(text)].join(' ');
  const whole: SearchDocument = {
    id,
    kind: 'article',
    title,
    number,
    keys,
    answers: '',
    steps: '',
    text,
    context: article.document.title,
  };
  const parts = Object.entries(article.nodes).flatMap(([nodeId, node]): SearchDocument[] => {
    // Where another article of the catalogue is named, that one is found itself.
    if (node.kind === 'referral' && node.article !== undefined) {
      return [];
    }
    const words = wordsOf(node);
    return [
      {
        id: `${id}/${nodeId}`,
        kind: node.kind,
        title: titleOf(node),
        number: '',
        keys: keysOf(nodeId, node, words),
        ...words,
        context: `${title} ${keys}`,
      },
    ];
  });
  return [whole, ...parts];
}

function keysOf(nodeId: string, node: ArticleNode, words: Words): string {
  // The codes in a question of the whole catalogue stand in every article that asks it, and speak for none of them.
  return node.kind === 'question' && node.asks !== undefined
    ? `${inWords(nodeId)} ${inWords(node.asks)}`
    : [inWords(nodeId), ...codesIn(Object.values(words).join(' '))].join(' ');
}

function wordsOf(node: ArticleNode): Words {
  switch (node.kind) {
    case 'question':
      return {
        answers: Object.entries(node.answers)
          .filter(([answerId]) => answerId !== 'unknown')
          .flatMap(([, { label, detail }]) => [label, detail ?? ''])
          .join(' '),
        steps: instructionsOf(node.howToFind.steps),
        text: node.why.text,
      };
    case 'cause':
      return {
        answers: '',
        steps: instructionsOf(node.resolution),
        text: textsOf([...node.why, ...node.cautions, node.expected]),
      };
    case 'escalation':
      return { answers: '', steps: textsOf(node.handOver), text: node.why.text };
    case 'referral':
      return { answers: '', steps: textsOf(node.pointers), text: node.why.text };
  }
}

function inWords(id: string): string {
  return id.replaceAll('-', ' ');
}

function instructionsOf(steps: readonly Instruction[]): string {
  return steps.flatMap(({ text, where, commands }) => [text, where ?? '', ...(commands ?? [])]).join(' ');
}

function textsOf(statements: readonly Statement[]): string {
  return statements.map(({ text }) => text).join(' ');
}

// Event ids, status codes, error numbers and builds: whoever types one wants the places that name it before all others.
function codesIn(text: string): string[] {
  return [...new Set(text.match(/\b(?:0x[\da-f]+|\d+(?:\.\d+)+|\d{3,})\b/gi))];
}
