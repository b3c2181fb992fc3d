import type { WrittenPage, WrittenPlace } from './written-pages.tsx';

/** What a page needs of the build: the document of the application, the file that holds a module, if it is loaded later, and all that are loaded with that one. */
export type Built = {
  readonly template: string;
  readonly fileOf: (module: string) => string | undefined;
  readonly filesWith: (module: string) => readonly string[];
};

/**
 * The document of a page. It refers to everything from where it lies, so that the folder can be copied anywhere, and
 * holds no script of its own.
 */
export function writeDocument(page: WrittenPage, { template, fileOf, filesWith }: Built): string {
  const up = '../'.repeat(page.path.split('/').length - 2) || './';
  const { title, heading, description, addresses, modules, whole = [], place, goesOnTo } = page;
  const head = [
    `<title>${title}</title>`,
    meta('name', 'description', shorten(description)),
    meta('property', 'og:title', heading),
    meta('property', 'og:description', shorten(description)),
    meta('property', 'og:site_name', 'Unstuck'),
    meta('property', 'og:type', place === undefined ? 'website' : 'article'),
    ...(goesOnTo === undefined ? [] : [`<noscript><meta http-equiv="refresh" content="0; url=${up}${goesOnTo.slice(1)}"></noscript>`]),
    ...modules.flatMap((module) => {
      const file = fileOf(module);
      const [, articleId] = /^virtual:article\/(.+)-core$/.exec(module) ?? [];
      const brought = articleId === undefined ? '' : ` data-article="${articleId}"`;
      return file === undefined ? [] : [`<link rel="modulepreload" crossorigin href="${up}${file}"${brought}>`];
    }),
    ...whole.flatMap(filesWith).map((file) => `<link rel="modulepreload" crossorigin href="${up}${file}">`),
  ];
  const about = place === undefined || place.about.length === 0 ? '' : ` data-asks="${place.asks}" data-about="${place.about.join(' ')}"`;
  const body = markShared(page.body, place).replaceAll(' href="/', ` href="${up}`);
  const details =
    place === undefined ? '' : `<script type="application/json" id="details-${place.articleId}">${escapeJson(place.details)}</script>`;
  return fill(template, {
    '<title>Unstuck</title>': head.join('\n    '),
    '<div id="root"></div>': `<div id="root" data-written="${addresses.join(' ')}"${about}>${body}</div>${details}`,
  }).replace(/ (src|href)="\.\//g, ` $1="${up}`);
}

function markShared(body: string, place: WrittenPlace | undefined): string {
  const { href, names } = place?.shares ?? { href: '', names: [] };
  return names.length === 0 ? body : body.replaceAll(` href="${href}"`, ` data-shares="${names.join(' ')}"$&`);
}

/**
 * The page for unknown addresses. It lies at no depth that could be known, so it looks for the files. The application does
 * not wait for tries that come late, so its root stands before them.
 */
export function writeUnknownPage({ template }: Built): string {
  const { entry, style } = readFiles(template);
  const locks = template.match(/<meta (?:http-equiv="Content-Security-Policy"|name="referrer")[^>]*>/g) ?? [];
  const tries = ['./', '../', '../../', '../../../', '../../../../', '../../../../../', '../../../../../../'].map(
    (up) => `<script src="${up}unknown-address.js" data-entry="${entry}" data-style="${style}"></script>`,
  );
  return `<!doctype html>
<html lang="en">
  <head>
    ${['<meta charset="utf-8">', ...locks].join('\n    ')}
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>Unstuck</title>
  </head>
  <body>
    <div id="root" data-written=""></div>
    ${tries.join('\n    ')}
    <noscript><h1>There is no such page</h1><p>With JavaScript, Unstuck explains what became of an old link. Without it, go to the start page of this site.</p></noscript>
  </body>
</html>
`;
}

/** The files that a built page begins with, from the folder of the copy. */
export function readFiles(page: string): { entry: string; style: string } {
  const entry = /<script type="module"[^>]* src="\.\/([^"]+)"/.exec(page)?.[1] ?? '';
  const style = /<link rel="stylesheet"[^>]* href="\.\/([^"]+)"/.exec(page)?.[1] ?? '';
  return { entry, style };
}

function fill(template: string, parts: Record<string, string>): string {
  return Object.entries(parts).reduce((text, [mark, part]) => {
    if (!text.includes(mark)) {
      throw new Error(`index.html has no ${mark}.`);
    }
    return text.replace(mark, () => part);
  }, template);
}

function meta(kind: 'name' | 'property', name: string, content: string): string {
  return `<meta ${kind}="${name}" content="${content.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')}">`;
}

const lettersAtMost = 200;

function shorten(text: string): string {
  return text.length <= lettersAtMost ? text : `${text.slice(0, lettersAtMost).replace(/\s+\S*$/, '')} …`;
}

// No end tag and no comment can begin in it.
function escapeJson(json: string): string {
  return json.replaceAll('<', '\\u003c');
}
