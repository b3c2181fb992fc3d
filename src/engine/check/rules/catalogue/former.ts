import type { CatalogueRule } from '../../rule.ts';

type FormerProblem = { readonly articleId: string; readonly nodeId: 'about' } & (
  | { readonly kind: 'no-former-line' }
  | { readonly kind: 'former-id-used' }
  | { readonly kind: 'dangling-former'; readonly to: string }
);

/** An article that is gone is among the former ones while links to it are about, and its id is never used again. */
export const formerLines: CatalogueRule<FormerProblem> = {
  scope: 'catalogue',
  check(_, { articleIds, records, former }) {
    const isFormer = (id: string) => Object.hasOwn(former.renamed, id) || Object.hasOwn(former.removed, id);
    const unsaid = [...(records?.keys() ?? [])].filter((id) => !articleIds.has(id) && !isFormer(id));
    const reused = [...articleIds].filter(isFormer);
    const dangling = Object.entries(former.renamed).filter(([, to]) => !articleIds.has(to) && !isFormer(to));
    return [
      ...unsaid.map((articleId): FormerProblem => ({ kind: 'no-former-line', articleId, nodeId: 'about' })),
      ...reused.map((articleId): FormerProblem => ({ kind: 'former-id-used', articleId, nodeId: 'about' })),
      ...dangling.map(([articleId, to]): FormerProblem => ({ kind: 'dangling-former', articleId, nodeId: 'about', to })),
    ];
  },
  advice: {
    'no-former-line': () =>
      'links to it are recorded, and it is not in the pack any more. Name it among the former articles, renamed or removed.',
    'former-id-used': () => 'it bears the id of a former article, and old links still name that. Take another id.',
    'dangling-former': ({ to }) => `it is said to be “${to}” today, which there is not. Correct it, or say that it was removed.`,
  },
};
