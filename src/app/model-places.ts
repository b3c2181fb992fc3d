import type { CasePlace } from '../engine/case-change.ts';

export type Answers = Readonly<Record<string, string>>;

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
