/**
 * True for an address at which the shell of this build stands: the start, and all that lies at or below a folder that the
 * build wrote a page for. Anything else may be another copy's, or a page that was put beside this one. `folder` is where the
 * copy lies; it and `places` (relative to it) end with a slash.
 */
export function isPlaceOfBuild(pathname: string, folder: string, places: readonly string[]): boolean {
  const merged = pathname.replace(/\/{2,}/g, '/');
  const path = `${merged.slice(folder.length)}/`;
  return merged.startsWith(folder) && (path === '/' || places.some((place) => path.startsWith(place)));
}
