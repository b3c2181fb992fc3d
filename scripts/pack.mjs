// Makes one zip of the last build, to be carried to a server without Internet.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';
import { writePackedReadme } from './packed-readme.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const folder = `unstuck-${version}`;
const epoch = process.env.SOURCE_DATE_EPOCH;
const mtime = epoch === undefined ? new Date() : new Date(Number(epoch) * 1000);

/** @param {string} from @param {string} to @returns {[string, Uint8Array][]} */
function filesOf(from, to) {
  return (
    readdirSync(from, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name))
      .map((path) => /** @type {const} */ ([path, relative(from, path).split(sep).join('/')]))
      // What the build wrote for itself is no part of the site.
      .filter(([, name]) => !name.startsWith('.'))
      .map(([path, name]) => [`${folder}/${to}/${name}`, readFileSync(path)])
  );
}

const site = filesOf('dist', 'site');
const bytes = site.reduce((sum, [, file]) => sum + file.length, 0);
const files = Object.fromEntries([
  [`${folder}/README.txt`, new TextEncoder().encode(writePackedReadme(version, site.length, bytes))],
  .../** @type {const} */ (['LICENSE', 'THIRD-PARTY.md']).map((name) => [`${folder}/${name}`, readFileSync(name)]),
  ...filesOf('deploy', 'deploy'),
  ...site,
]);
const zip = zipSync(files, { level: 9, mtime });
writeFileSync(`${folder}.zip`, zip);
console.log(
  `${folder}.zip: ${site.length} files of the site, ${(bytes / 1000).toFixed(0)} kB, packed ${(zip.length / 1000).toFixed(0)} kB.`,
);
