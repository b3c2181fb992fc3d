/**
 * Lies in every folder on the way to a page, under the name of the first script of a page. To most servers doubled slashes
 * are one: they send the page at the address that has them, and from there it looks for its files not high enough, in one of
 * these folders. So it opens anew, at the address that was meant. No page with a right address ever asks for it.
 */
export const mergingScript = {
  name: 'theme.js',
  source: `{
  const { pathname, search, hash } = location;
  const merged = pathname.replace(/\\/{2,}/g, '/');
  if (merged !== pathname) location.replace(merged + search + hash);
}
`,
};

/** The folders that these pages lie in, and those above them, without the one of the copy; with a slash at the end of each. */
export function foldersOfPages(paths: readonly string[]): string[] {
  const folders = paths.flatMap((path) => {
    const names = path.split('/').slice(1, -1);
    return names.map((_, at) => `${names.slice(0, at + 1).join('/')}/`);
  });
  return [...new Set(folders)];
}
