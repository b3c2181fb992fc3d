import type { Article } from '../../model/article/article.ts';
import type { OverlayEntry, OverlayFile } from '../../model/article/overlay.ts';
import { ownValue } from '../data/own-value.ts';
import { hashWords } from './hash-words.ts';
import { wordsUnder } from './words-under.ts';

/** What a house adds, with what has become of the text under it. It is kept whatever that is. */
export type BoundEntry = {
  readonly entry: OverlayEntry;
  /** The node as it is called now. */
  readonly nodeId: string;
  /** `bound`: the words are the same. `moved`: they have changed. `gone`: the article, its node or its step is there no more. */
  readonly status: 'bound' | 'moved' | 'gone';
  /** The hash of the words that stand there now. */
  readonly hash?: string;
};

/** What an overlay adds to an article as it is now; to one that is not there any more, too. A node that was renamed is followed. */
export function bindOverlay({ entries }: OverlayFile, article: Article | undefined): BoundEntry[] {
  return entries.map((entry) => {
    const nodeId = nameNow(entry.node, article);
    const node = ownValue(article?.nodes, nodeId);
    const words = node === undefined ? undefined : wordsUnder(node, entry.step);
    if (words === undefined) {
      return { entry, nodeId, status: 'gone' };
    }
    const hash = hashWords(words);
    return { entry, nodeId, status: hash === entry.hash ? 'bound' : 'moved', hash };
  });
}

function nameNow(nodeId: string, article: Article | undefined): string {
  const seen = new Set<string>();
  let name = nodeId;
  while (article !== undefined && !Object.hasOwn(article.nodes, name) && !seen.has(name)) {
    seen.add(name);
    name = ownValue(article.aliases, name) ?? name;
  }
  return name;
}
