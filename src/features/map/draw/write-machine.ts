import type { ArticleCore } from '../../../engine/article/article-core.ts';
import { titleOf } from '../../../engine/article/title.ts';
import type { ArticleMachine } from '../../../engine/graph/compile-article.ts';
import { exitsFrom, nodeAt } from '../../../engine/graph/machine-steps.ts';
import { triedWords } from '../../../engine/walk/words.ts';

/** The machine of an article as JSON that XState and Stately's tools read: its own config, with the words as descriptions. */
export function writeMachine(article: ArticleCore, machine: ArticleMachine): string {
  const { id, initial, states } = machine.config;
  const described = Object.entries(states ?? {}).map(([nodeId, state]) => {
    const node = nodeAt(machine, nodeId);
    const { type, tags } = state;
    const on = exitsFrom(machine, nodeId).map(({ answerId, to }) => [
      `answer.${answerId}`,
      { target: to, description: node?.kind === 'question' ? node.answers[answerId]?.label : triedWords[answerId] },
    ]);
    const words = node === undefined ? 'Fixed' : titleOf(node);
    return [nodeId, { type, description: words, tags, ...(on.length === 0 ? {} : { on: Object.fromEntries(on) }) }];
  });
  const description = `${article.number}, ${article.title}, edition ${article.edition.number} of ${article.edition.date}`;
  return `${JSON.stringify({ id, description, initial, states: Object.fromEntries(described) }, null, 2)}\n`;
}
