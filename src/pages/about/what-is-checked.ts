import type { Article } from '../../model/article/article.ts';

const byPerson = {
  reviewed: '',
  imported: ' No person has checked what it says.',
  draft: ' It is not finished, and no person has checked what it says.',
} as const;

/** What was checked of an article and by whom, as far as its status tells: rules look at each one, a person only at a reviewed one. */
export function describeChecks({ status = 'reviewed', pack }: Pick<Article, 'status' | 'pack'>): string {
  return `Rules check its ways and its sources whenever ${pack === undefined ? 'this copy is built' : 'it is opened'}.${byPerson[status]}`;
}
