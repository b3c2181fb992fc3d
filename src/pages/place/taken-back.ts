import { useHistoryState } from 'wouter/use-browser-location';

/** An answer that was taken back to change it, and the address where it still stands. */
export type TakenBack = { readonly answerId: string; readonly href: string };

type OpenQuestion = {
  readonly address: string;
  readonly asked: string | undefined;
  readonly againstAt: (answerId: string) => string | undefined;
  readonly answerHref: (answerId: string) => string;
  /** What the case has taken back last: it knows it also where one has come back to it. */
  readonly inCase: readonly [asked: string, answerId: string] | undefined;
};

/**
 * What was answered to the open question at the address that one has just come from, where nothing else differs, or in the
 * case before it was taken back; not what does not go with another answer, as it was taken back for that.
 */
export function useTakenBack({ address, asked, againstAt, answerHref, inCase }: OpenQuestion): TakenBack | undefined {
  const href = useHistoryState<{ before?: unknown } | null>()?.before;
  const here = asked !== undefined && typeof href === 'string' ? findTakenBack(href, address, asked) : undefined;
  const kept = asked !== undefined && inCase?.[0] === asked ? { answerId: inCase[1], href: answerHref(inCase[1]) } : undefined;
  const found = here ?? kept;
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
