import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';
import { writeReleaseReadme } from './release-readme.mjs';

/**
 * A zip with the build, a README for who carries it to a server, examples for servers, the licences, and the program that
 * prepares packs. It is in one folder that bears the version.
 * @param {string} root
 * @param {string} version
 * @param {Date} mtime
 * @param {string} packs the text of packs.mjs
 */
export function zipRelease(root, version, mtime, packs) {
  const folder = `unstuck-${version}`;
  const site = filesOf(join(root, 'dist'), `${folder}/site`);
  const bytes = site.reduce((sum, [, file]) => sum + file.length, 0);
  const files = Object.fromEntries([
    [`${folder}/README.txt`, new TextEncoder().encode(writeReleaseReadme(version, site.length, bytes))],
    [`${folder}/packs.mjs`, new TextEncoder().encode(packs)],
    ...['LICENSE', 'THIRD-PARTY.md'].map((name) => [`${folder}/${name}`, readFileSync(join(root, name))]),
    ...filesOf(join(root, 'deploy'), `${folder}/deploy`),
    ...site,
  ]);
  return { zip: zipSync(files, { level: 9, mtime }), files: site.length, bytes };
}

/** @param {string} from @param {string} to @returns {[string, Uint8Array][]} */
function filesOf(from, to) {
  return (
    readdirSync(from, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map((file) => relative(from, join(file.parentPath, file.name)).split(sep).join('/'))
      // What the build wrote for itself is no part of the site.
      .filter((name) => !name.startsWith('.'))
      .toSorted()
      .map((name) => [`${to}/${name}`, readFileSync(join(from, name))])
  );
}
