import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ name: string; version: string; licence: string; home: string; text: string }} Shipped */

// Tools that leave something of their own in what they build, though nothing of ours imports it.
const leaveTheirMark = ['rolldown', 'tailwindcss', 'vite'];
const acceptable = /^(MIT|ISC|Apache-2\.0|Unlicense|BSD-[23]-Clause|0BSD)$/;

/**
 * The packages whose code can be in the built pages: all dependencies with theirs, and the tools that leave code of their
 * own. Throws when one is missing or its licence is none of those that we have agreed to.
 * @param {string} root
 * @returns {Shipped[]}
 */
export function listShipped(root) {
  /** @type {Map<string, Shipped>} */
  const found = new Map();
  const wanted = Object.keys(readPackage(root).dependencies ?? {}).map((name) => ({ name, from: root, deep: true }));
  const tools = leaveTheirMark.map((name) => ({ name, from: root, deep: false }));
  for (const { name, from, deep } of [...wanted, ...tools]) {
    add(found, name, from, root, deep);
  }
  return [...found.values()].toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1));
}

/** @param {Map<string, Shipped>} found @param {string} name @param {string} from @param {string} root @param {boolean} deep */
function add(found, name, from, root, deep) {
  const folder = findFolder(name, from, root);
  const { version, license, homepage, dependencies = {} } = readPackage(folder);
  const key = `${name}@${version}`;
  if (found.has(key)) {
    return;
  }
  if (!acceptable.test(license)) {
    throw new Error(`${key}: nobody has agreed to the licence ${license}.`);
  }
  found.set(key, {
    name,
    version,
    licence: license,
    home: homepage ?? `https://www.npmjs.com/package/${name}`,
    text: readLicence(folder, license),
  });
  for (const next of deep ? Object.keys(dependencies) : []) {
    add(found, next, folder, root, true);
  }
}

/** As Node looks for it: in the package itself, then above it. @param {string} name @param {string} from @param {string} root */
function findFolder(name, from, root) {
  const folder = [join(from, 'node_modules', name), join(root, 'node_modules', name)].find((place) =>
    existsSync(join(place, 'package.json')),
  );
  if (folder === undefined) {
    throw new Error(`${name} is not installed. Run \`npm ci\`.`);
  }
  return folder;
}

/**
 * @param {string} folder
 * @returns {{ version: string; license: string; homepage?: string; dependencies?: Record<string, string> }}
 */
function readPackage(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

/** @param {string} folder @param {string} licence */
function readLicence(folder, licence) {
  const file = readdirSync(folder).find((each) => /^(licen[cs]e|unlicense|copying)(\.(md|txt))?$/i.test(each));
  if (file === undefined) {
    return `The package names the licence ${licence} and brings no text of it.`;
  }
  const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
  // Tools list what they bundle themselves after their own licence; none of it comes into our pages.
  return text.split(/\n#+ (?:Licenses of bundled dependencies|Bundled dependencies)/i)[0]?.trim() ?? text;
}

/** @param {Shipped[]} shipped */
export function writeThirdParty(shipped) {
  const rows = shipped.map(({ name, version, licence, home }) => `| [${name}](${home}) | ${version} | ${licence} |`);
  const texts = shipped.map(({ name, version, text }) => `## ${name} ${version}\n\n\`\`\`text\n${text}\n\`\`\``);
  return `${[
    '# Third-party licences',
    'Written by `npm run third-party`. Whose work is part of the built pages: the dependencies with theirs, and what the build tools leave of their own.',
    ['| package | version | licence |', '| --- | --- | --- |', ...rows].join('\n'),
    ...texts,
  ].join('\n\n')}\n`;
}
