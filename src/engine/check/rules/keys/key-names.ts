import type { Article } from '../../../../model/article/article.ts';
import type { Key } from '../../../../model/article/key.ts';
import { holesOf, readTemplate } from '../../../keys/template.ts';
import type { ArticleRule } from '../../rule.ts';
import type { Surroundings } from '../../surroundings.ts';
import { findUnknownAnswers } from '../article/answer-names.ts';
import { keysOf } from './keys-of.ts';

type NameProblem = { readonly nodeId: 'about'; readonly key: string } & (
  | { readonly kind: 'unknown-key-answer'; readonly name: string }
  | { readonly kind: 'key-of-unknown'; readonly asked: string }
  | { readonly kind: 'unknown-key-hole'; readonly hole: string }
  | { readonly kind: 'ambiguous-key-hole'; readonly hole: string }
  | { readonly kind: 'unknown-key-blank'; readonly blank: string }
);

/** What a key names is there: the answers that it asks for and says, the holes that it reads, the blanks that it fills. */
export const keyNames: ArticleRule<NameProblem> = {
  scope: 'article',
  looksAround: true,
  check: (article, around) =>
    keysOf(article, around).flatMap((key) => [...findInAnswers(key, article, around), ...findInHoles(key, article)]),
  advice: {
    'unknown-key-answer': ({ key, name }) =>
      `the key “${key}” names “${name}”, which is no observation and no question of this article, or no answer of one. Correct it.`,
    'key-of-unknown': ({ key, asked }) =>
      `the key “${key}” speaks of unknown as the answer to “${asked}”, which says nothing. Take it out.`,
    'unknown-key-hole': ({ key, hole }) => `the key “${key}” reads the hole “${hole}”, which none of its texts has. Correct it.`,
    'ambiguous-key-hole': ({ key, hole }) =>
      `the key “${key}” reads the hole “${hole}”, which stands twice in one text. Give each a name of its own, as {first:${hole}}.`,
    'unknown-key-blank': ({ key, blank }) =>
      `the key “${key}” fills “${blank}”, which is no blank of this article. Declare it, or correct it.`,
  },
};

function findInAnswers({ id, when = {}, says }: Key, article: Article, around: Surroundings): NameProblem[] {
  const named = [...Object.entries(when), ...(says ?? []).map(({ answer: [asked, answerId] }) => [asked, [answerId]] as const)];
  return named.flatMap(([asked, answerIds]): NameProblem[] => [
    ...findUnknownAnswers(article, around, asked, answerIds).map(
      (name): NameProblem => ({ kind: 'unknown-key-answer', nodeId: 'about', key: id, name }),
    ),
    ...(answerIds.includes('unknown') ? [{ kind: 'key-of-unknown', nodeId: 'about', key: id, asked } as const] : []),
  ]);
}

function findInHoles({ id, text, says, fills = {} }: Key, { blanks }: Article): NameProblem[] {
  const holes = (text ?? []).map((template) => holesOf(readTemplate(template)));
  const read = new Set([...Object.values(fills), ...(says ?? []).flatMap((saying) => Object.keys(saying.if ?? {}))]);
  const isTwice = (hole: string) => holes.some((own) => own.indexOf(hole) !== own.lastIndexOf(hole));
  const about = { nodeId: 'about', key: id } as const;
  return [
    ...[...read].filter((hole) => !holes.flat().includes(hole)).map((hole): NameProblem => ({ kind: 'unknown-key-hole', ...about, hole })),
    ...[...read].filter(isTwice).map((hole): NameProblem => ({ kind: 'ambiguous-key-hole', ...about, hole })),
    ...Object.keys(fills)
      .filter((blank) => !Object.hasOwn(blanks, blank))
      .map((blank): NameProblem => ({ kind: 'unknown-key-blank', ...about, blank })),
  ];
}
