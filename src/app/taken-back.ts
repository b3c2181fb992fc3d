import { useHistoryState } from 'wouter/use-browser-location';

/** An answer that was taken back to change it, and the address where it still stands. */
export type TakenBack = { readonly answerId: string; readonly href: string };

/**
 * What was answered to the open question at the address that one has just come from, where nothing else differs; not what
 * does not go with another answer, as it was taken back for that.
 */
export function useTakenBack(
  address: string,
  asked: string | undefined,
  againstAt: (answerId: string) => string | undefined,
): TakenBack | undefined {
  const href = useHistoryState<{ before?: unknown } | null>()?.before;
  const found = asked !== undefined && typeof href === 'string' ? findTakenBack(href, address, asked) : undefined;
  return found && againstAt(found.answerId) === undefined ? found : undefined;
}

/** The same for two addresses of this site: `before` says what `address` says, and answers what is asked. */
export function findTakenBack(before: string, address: string, asked: string): TakenBack | undefined {
  const was = read(before);
  const is = read(address);
  const answerId = was.query.get(asked);
  was.query.delete(asked);
  is.query.sort();
  was.query.sort();
  return answerId !== null && was.section === is.section && `${was.query}` === `${is.query}` ? { answerId, href: before } : undefined;
}

function read(address: string) {
  const [path = '', search] = address.split('?');
  return { section: path.split('/')[1], query: new URLSearchParams(search) };
}
