import { isDeepStrictEqual } from 'node:util';
import type { CasePlace } from '../engine/case-change.ts';
import { type Answers, answersOf, openPlace, placeOf } from './model-places.ts';

/** What was given in a case by the rules for people, and where it stands. */
export type Given = {
  readonly answers: Map<string, Answers>;
  readonly stands: Map<string, CasePlace>;
  now: CasePlace;
  readonly notes: Set<string>;
  ticket: string;
};

/** The answers of each case by the rules for people: what a step, a look back and a place of it make of them. */
export function keepGiven(cases: ReadonlyMap<string, Given>) {
  const given = (id: string) => cases.get(id) as Given;

  function isIn(id: string, { articleId = '', answers }: CasePlace): boolean {
    const said = given(id).answers.get(articleId) ?? {};
    return answers.every(([name, answer]) => said[name] === answer);
  }
  function give(id: string, place: CasePlace): void {
    given(id).answers.set(place.articleId ?? '', answersOf(place));
    given(id).stands.set(place.articleId ?? '', place);
    given(id).now = place;
  }
  // Where a step leads: to its place, or to where the case stands in another article that it has.
  function step(id: string, from: CasePlace, to: CasePlace): CasePlace {
    const { articleId = '' } = to;
    const before = given(id).answers.get(articleId);
    const now = answersOf(to);
    if (before === undefined) {
      give(id, to);
      return to;
    }
    const isInto = (from.articleId ?? '') !== articleId;
    const isOther = Object.entries(now).some(([name, answer]) => name in before && before[name] !== answer);
    const takenBack = isInto ? [] : Object.keys(answersOf(from)).filter((name) => !(name in now));
    const rest = Object.fromEntries(Object.entries(before).filter(([name]) => !takenBack.includes(name)));
    const after = isOther && !isInto ? now : { ...now, ...rest };
    if (!isDeepStrictEqual(after, before)) {
      give(id, isDeepStrictEqual(after, now) && !isInto ? to : openPlace(articleId, after));
    } else if (isInto) {
      give(id, given(id).stands.get(articleId) as CasePlace);
    }
    return isInto && !isDeepStrictEqual(after, now) ? given(id).now : to;
  }
  // Back over an undo gives the answers again that it took back, where nothing else was answered since.
  function putBack(id: string, { articleId = '', ...place }: CasePlace): void {
    const now = answersOf(place);
    const said = Object.entries(given(id).answers.get(articleId) ?? {});
    if (said.length < place.answers.length && said.every(([name, answer]) => now[name] === answer)) {
      give(id, placeOf(articleId, now));
    }
  }

  return { given, give, isIn, step, putBack };
}
