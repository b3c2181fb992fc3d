// Makes one zip of the last build, to be carried to a server without Internet.
import { readFileSync, writeFileSync } from 'node:fs';
import { packFolder } from './pack-folder.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const epoch = process.env.SOURCE_DATE_EPOCH;
const { zip, files, bytes } = packFolder('.', version, epoch === undefined ? new Date() : new Date(Number(epoch) * 1000));
const name = `unstuck-${version}.zip`;
writeFileSync(name, zip);
console.log(`${name}: ${files} files of the site, ${(bytes / 1000).toFixed(0)} kB, packed ${(zip.length / 1000).toFixed(0)} kB.`);
