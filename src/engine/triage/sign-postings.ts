import type { Sign, Signs } from '../../model/article/sign.ts';

/** What an answer says of an article, by the place of that article in the catalogue. */
export type Said = { readonly at: number; readonly says: Sign['says'] };

/** The signs that speak of one observation. Columns, because all of them are gone through at each question. */
export type SignPostings = {
  /** What each answer says, in the order of the articles. */
  readonly byAnswer: ReadonlyMap<string, readonly Said[]>;
  /** The articles that it concerns: one entry for each sign that fits. */
  readonly concerned: Int32Array;
  /** The articles that an answer is held against: one entry for each answer named, with the number of that answer. */
  readonly heldAgainst: Int32Array;
  readonly answer: Int32Array;
  /** 1 where the answer excludes the article, 0 where it only speaks against it. */
  readonly excludes: Uint8Array;
  /** How many answers are held against any. */
  readonly answers: number;
};

const known = new WeakMap<readonly Signs[], ReadonlyMap<string, SignPostings>>();

/** The signs of a catalogue by observation, in the order of their first appearance. Sorted once for each catalogue. */
export function postingsOf(articles: readonly Signs[]): ReadonlyMap<string, SignPostings> {
  const postings = known.get(articles) ?? sortSigns(articles);
  known.set(articles, postings);
  return postings;
}

type PlacedSign = Pick<Sign, 'says' | 'answers'> & { readonly at: number };

function sortSigns(articles: readonly Signs[]): ReadonlyMap<string, SignPostings> {
  const byObservation = new Map<string, PlacedSign[]>();
  articles.forEach(({ signs }, at) => {
    for (const { observation, says, answers } of signs) {
      const same = byObservation.get(observation) ?? [];
      same.push({ at, says, answers });
      byObservation.set(observation, same);
    }
  });
  return new Map([...byObservation].map(([observation, placed]) => [observation, postingsIn(placed)]));
}

function postingsIn(placed: readonly PlacedSign[]): SignPostings {
  const byAnswer = new Map<string, Said[]>();
  for (const { at, says, answers } of placed) {
    for (const answerId of new Set(answers)) {
      const same = byAnswer.get(answerId) ?? [];
      same.push({ at, says });
      byAnswer.set(answerId, same);
    }
  }
  const numbers = new Map<string, number>();
  const held = placed.flatMap(({ at, says, answers }) =>
    says === 'fits' ? [] : answers.map((answerId) => ({ at, answerId, excludes: says === 'excludes' ? 1 : 0 })),
  );
  for (const { answerId } of held) {
    numbers.set(answerId, numbers.get(answerId) ?? numbers.size);
  }
  return {
    byAnswer,
    concerned: Int32Array.from(placed.flatMap(({ at, says }) => (says === 'fits' ? [at] : []))),
    heldAgainst: Int32Array.from(held, ({ at }) => at),
    answer: Int32Array.from(held, ({ answerId }) => numbers.get(answerId) ?? 0),
    excludes: Uint8Array.from(held, ({ excludes }) => excludes),
    answers: numbers.size,
  };
}
