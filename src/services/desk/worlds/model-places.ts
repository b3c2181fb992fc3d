import type { CasePlace } from '../../../model/case/case.ts';

export type Answers = Readonly<Record<string, string>>;

/** What was given in a case by the rules for people, and where it stands. */
export type Given = {
  readonly answers: Map<string, Answers>;
  readonly stands: Map<string, CasePlace>;
  now: CasePlace;
  readonly notes: Set<string>;
  ticket: string;
};
/** A run of steps in one tab; the case that was begun in it. */
type Strand = { caseId?: string };
/** An entry of a tab's history, by the rules for people. */
export type Seen = { readonly place: CasePlace; readonly strand: Strand; caseId?: string; look?: string };

export function placeOf(articleId: string, answers: Answers): CasePlace {
  const said = Object.entries(answers).toSorted();
  return articleId === '' ? { answers: said } : { articleId, nodeId: `n${said.length}`, answers: said };
}

// Which question is open there, only the article knows.
export function openPlace(articleId: string, answers: Answers): CasePlace {
  const { nodeId: _, ...place } = placeOf(articleId, answers);
  return place;
}

export function answersOf({ answers }: CasePlace): Answers {
  return Object.fromEntries(answers);
}

export function withAnswer({ articleId = '', ...place }: CasePlace, name: string, answer: string): CasePlace {
  return placeOf(articleId, { ...answersOf(place), [name]: answer });
}

export function without({ articleId = '', answers }: CasePlace, name: string): CasePlace {
  return placeOf(articleId, Object.fromEntries(answers.filter(([own]) => own !== name)));
}

/** The answers of an article after a step from other ones of it, or into it from elsewhere. */
export function answersAfter(before: Answers, from: Answers | undefined, now: Answers): Answers {
  const isOther = Object.entries(now).some(([name, answer]) => name in before && before[name] !== answer);
  const rest = Object.entries(before).filter(([name]) => from === undefined || !(name in from) || name in now);
  return isOther && from !== undefined ? now : { ...now, ...Object.fromEntries(rest) };
}
