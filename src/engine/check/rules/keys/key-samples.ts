import type { Key } from '../../../../model/article/key.ts';
import { ownValue } from '../../../data/own-value.ts';
import { answerOf, standsIn } from '../../../keys/match-keys.ts';
import type { ArticleRule } from '../../rule.ts';
import { keysOf } from './keys-of.ts';

type SampleProblem = { readonly nodeId: 'about'; readonly key: string; readonly text: string } & (
  | { readonly kind: 'unmatched-sample' }
  | { readonly kind: 'matched-near-miss' }
  | { readonly kind: 'contested-sample'; readonly other: string }
);

/** A key stands in each of its samples and in none of its near misses, and no other key of the article says otherwise of a sample. */
export const keySamples: ArticleRule<SampleProblem> = {
  scope: 'article',
  looksAround: true,
  reads: () => '',
  check(article, around) {
    const keys = keysOf(article, around);
    return keys.flatMap((key) => findInKey(key, keys));
  },
  advice: {
    'unmatched-sample': ({ key, text }) => `the key “${key}” does not stand in its sample “${text}”. Correct one of the two.`,
    'matched-near-miss': ({ key, text }) =>
      `the key “${key}” stands in its near miss “${text}”. Write its texts longer, or what must not stand there.`,
    'contested-sample': ({ key, other, text }) =>
      `“${text}”, a sample of the key “${key}”, has another answer by the key “${other}”. Tell them apart by a text, by “when” or by “not”.`,
  },
};

function findInKey(key: Key, keys: readonly Key[]): SampleProblem[] {
  const about = (text: string) => ({ nodeId: 'about', key: key.id, text: text.slice(0, 80) }) as const;
  const others = key.normal === true ? [] : keys.filter((other) => other !== key && other.normal !== true && canMeet(key, other));
  return [
    ...key.samples.filter((text) => !standsIn(key, text)).map((text): SampleProblem => ({ kind: 'unmatched-sample', ...about(text) })),
    ...key.near.filter((text) => standsIn(key, text)).map((text): SampleProblem => ({ kind: 'matched-near-miss', ...about(text) })),
    ...key.samples.flatMap((text) =>
      others
        .filter((other) => contradicts(answerOf(key, text), answerOf(other, text)))
        .map(({ id }): SampleProblem => ({ kind: 'contested-sample', ...about(text), other: id })),
    ),
  ];
}

// Two keys that ask for different answers beside them are never both right.
function canMeet({ when: one = {} }: Key, { when: other = {} }: Key): boolean {
  return Object.entries(one).every(([asked, answers]) => {
    const theirs: readonly string[] = ownValue(other, asked) ?? answers;
    return answers.some((answerId) => theirs.includes(answerId));
  });
}

function contradicts(one: readonly [string, string] | undefined, other: readonly [string, string] | undefined): boolean {
  return one !== undefined && other !== undefined && one[0] === other[0] && one[1] !== other[1];
}
