// Writes THIRD-PARTY.md: whose work is part of the built pages, under which licence. With --check it only says whether the file is up to date.
import { readFileSync, writeFileSync } from 'node:fs';
import { listShipped, writeThirdParty } from './shipped-packages.mjs';

const file = 'THIRD-PARTY.md';
const written = writeThirdParty(listShipped(process.cwd()));

if (!process.argv.includes('--check')) {
  writeFileSync(file, written);
  console.log(`${file} written.`);
} else if (readFileSync(file, 'utf8') !== written) {
  console.error(`${file} is out of date. Run \`npm run third-party\`.`);
  process.exitCode = 1;
}
