// Makes one zip of the last build, to be carried to a server without Internet, with `packs.mjs` for who makes packs there.
import { readFileSync, writeFileSync } from 'node:fs';
import { withSource } from '../load-source.mjs';
import { zipRelease } from './release-zip.mjs';

await withSource(async (load) => {
  const { bundlePacks } = await load('/scripts/author/packs/bundle-packs.ts');
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const epoch = process.env.SOURCE_DATE_EPOCH;
  const mtime = epoch === undefined ? new Date() : new Date(Number(epoch) * 1000);
  const { zip, files, bytes } = zipRelease('.', version, mtime, await bundlePacks());
  const name = `unstuck-${version}.zip`;
  writeFileSync(name, zip);
  console.log(`${name}: ${files} files of the site, ${(bytes / 1000).toFixed(0)} kB, packed ${(zip.length / 1000).toFixed(0)} kB.`);
});
