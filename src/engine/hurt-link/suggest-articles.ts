/** What an article is known by: its id, and the number of its document as people write it. */
type Known = { readonly id: string; readonly number: string };

// As numbers of documents and events are written; a year or a size is none, unless an article has it.
const written = /^(?:kb|q|event|id|article)?[-_ ]*0*(\d{3,})$/i;

/** The articles that an address may mean whose first name is none: the id in another case, or the number of a document. */
export function suggestArticles<A extends Known>(articles: readonly A[], pathname: string): readonly A[] {
  const [name = ''] = pathname.split('/').filter((segment) => segment !== '');
  const [, number] = written.exec(name) ?? [];
  const asId = name.toLowerCase().replace(/[_\s]+/g, '-');
  return articles.filter((article) => article.id === asId || (number !== undefined && article.number.replace(/\D+/g, '') === number));
}
