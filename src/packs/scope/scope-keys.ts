import { ownValue } from '../../engine/data/own-value.ts';
import type { Key } from '../../model/article/key.ts';
import type { Observations } from '../../model/article/observation.ts';
import { type Naming, qualify } from './qualified.ts';

/** What stands for a question that asks itself, in what keys say of it: it means something in its own article only. */
export function ownQuestion(articleId: string, nodeId: string): string {
  return `${articleId}/${nodeId}`;
}

/** True for the name that `ownQuestion` gives. */
export function isOwnQuestion(asked: string): boolean {
  return asked.includes('/');
}

/**
 * The keys of an article, with what they ask for and say by the names of the program: an observation of its pack before a
 * question of its own, as the rules read it. `articleId` is the name of the program.
 */
export function scopeKeys<K extends Pick<Key, 'when' | 'says'>>(
  keys: readonly K[],
  articleId: string,
  { packId, home }: Pick<Naming, 'packId' | 'home'>,
  observations: Observations,
): K[] {
  const nameOf = (name: string) => {
    const known = packId === home ? name : qualify(name, { packId, home });
    return name.includes('.') || ownValue(observations, known) !== undefined ? known : ownQuestion(articleId, name);
  };
  return keys.map((key) => ({
    ...key,
    ...(key.when === undefined ? {} : { when: Object.fromEntries(Object.entries(key.when).map(([name, ids]) => [nameOf(name), ids])) }),
    ...(key.says === undefined
      ? {}
      : { says: key.says.map(({ answer: [asked, answerId], ...saying }) => ({ ...saying, answer: [nameOf(asked), answerId] })) }),
  }));
}
