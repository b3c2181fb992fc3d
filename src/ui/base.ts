/**
 * Where this copy lies on its host: `/`, or the folder that it was copied to. Its own files tell, so that no setting can be
 * wrong; every built file lies one folder below it.
 */
const base = import.meta.env.PROD && !import.meta.env.SSR ? withoutDoubledSlashes(new URL('..', import.meta.url).pathname) : '/';

/** An address of this site, as the browser needs it. */
export function inBase(address: string): string {
  return base + address.slice(1);
}

/** The address of this site that a path of the browser means. */
export function withoutBase(pathname: string): string {
  const path = withoutDoubledSlashes(pathname);
  return path.startsWith(base) ? path.slice(base.length - 1) : path;
}

/** Two slashes at the beginning of a link would name another host. */
export function withoutDoubledSlashes(path: string): string {
  return path.replace(/\/{2,}/g, '/');
}
