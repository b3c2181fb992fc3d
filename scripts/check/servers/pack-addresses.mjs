import { readdirSync, readFileSync } from 'node:fs';

/**
 * Every address that the program writes for a pack that lies beside it: three for each article, and one for each link that was
 * recorded of it, in the form that such a pack has.
 * @param {string} folder
 */
export function packAddresses(folder) {
  const { id, articles } = JSON.parse(readFileSync(`${folder}/pack.json`, 'utf8'));
  const recorded = readdirSync(`${folder}/links`, { recursive: true })
    .filter((path) => String(path).endsWith('.txt'))
    .flatMap((path) => readFileSync(`${folder}/links/${path}`, 'utf8').split('\n'))
    .filter((line) => line.startsWith('/'));
  return [
    ...articles.flatMap((/** @type {string} */ article) => ['in/', 'in/map/', 'in/about/'].map((page) => `/${page}?${id}.${article}`)),
    ...recorded.map((link) => {
      const { pathname, search } = new URL(link, 'http://localhost');
      const [article, node] = pathname.split('/').filter((part) => part !== '');
      return `/in/?${id}.${article}${node === undefined ? '' : `=${node}`}${search.replace('?', '&')}`;
    }),
  ];
}
