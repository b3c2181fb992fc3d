import { reservedParameters } from '../../engine/link/ids.ts';

/** True where the address looks unlike one that this site writes, so that it may have been hurt on its way. */
export function isHurt({ pathname, search, hash }: Pick<Location, 'pathname' | 'search' | 'hash'> = location): boolean {
  return (
    !/^(?:\/[a-z\d-]+)*\/?(?:\?[a-z\d.-]+(?:=[a-z\d-]+)?(?:&[a-z\d.-]+=[a-z\d-]+)*)?$/.test(pathname + search + hash) ||
    [...new URLSearchParams(search).keys()].some((name) => reservedParameters.has(name))
  );
}
