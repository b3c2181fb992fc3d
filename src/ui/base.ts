/**
 * Where this copy lies on its host: `/`, or the folder that it was copied to. Its own files tell, so that no setting can be
 * wrong; every built file lies one folder below it.
 */
const base = import.meta.env.PROD && !import.meta.env.SSR ? new URL('..', import.meta.url).pathname : '/';

/** An address of this site, as the browser needs it. */
export function inBase(address: string): string {
  return base + address.slice(1);
}

/** The address of this site that a path of the browser means. */
export function withoutBase(pathname: string): string {
  return pathname.startsWith(base) ? pathname.slice(base.length - 1) : pathname;
}
