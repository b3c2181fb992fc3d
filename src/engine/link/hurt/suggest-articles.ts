import { countLettersApart } from '../../search/letters-apart.ts';

/** What an article is known by: its id, and the number of its document as people write it. */
type Known = { readonly id: string; readonly number: string };

// As numbers of documents and events are written; a year or a size is none, unless an article has it.
const written = /^(?:kb|q|event|id|article)?[-_ ]*0*(\d{3,})$/i;
// What other sites end the names of their pages with.
const ending = /\.(?:[a-z]?html?|aspx?|php\d?|jsp|mdx?)$/i;
const shortestTyped = 8;
const shortestWord = 4;
const shortestDocument = 5;

/**
 * The articles that an address may mean whose first name is none: the id in another case, with the ending of a file or with
 * one slip of the fingers in it, or the number of a document.
 */
export function suggestArticles<A extends Known>(articles: readonly A[], pathname: string): readonly A[] {
  const [first = ''] = pathname.split('/').filter((segment) => segment !== '');
  const name = first.replace(ending, '');
  const [, number] = written.exec(name) ?? [];
  const asId = name.toLowerCase().replace(/[_\s]+/g, '-');
  const exact = articles.filter(({ id, number: known }) => id === asId || (number !== undefined && known.replace(/\D+/g, '') === number));
  return exact.length > 0 ? exact : articles.filter(({ id }) => isSlipOf(asId, id));
}

/** True for one letter missing, too many, wrong or swapped with its neighbour. */
function isSlipOf(typed: string, id: string): boolean {
  if (typed.length < shortestTyped || countLettersApart(typed, id, 1) > 1) {
    return false;
  }
  const numbers = digitsOf(id);
  // The number of an event with another digit is another event. That of a document is long, and the words beside it agree.
  return (
    digitsOf(typed) === numbers ||
    (numbers.length >= shortestDocument && wordsOf(typed) === wordsOf(id) && wordsOf(id).length >= shortestWord)
  );
}

const digitsOf = (text: string) => text.replace(/\D+/g, '');
const wordsOf = (text: string) => text.replace(/^(?:kb|q)(?=\d)|[\d-]+/g, '');
