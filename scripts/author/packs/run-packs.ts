import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { knownToProgram } from '../../../src/content/known-to-program.ts';
import { spoken } from '../../../src/content/spoken.ts';
import { ratioAtMost } from '../../../src/model/pack/size-limits.ts';
import { describeFault } from '../../../src/packs/describe-fault.ts';
import { type AdmittedPack, admitPack } from '../../../src/packs/gate/admit-pack.ts';
import { indexFolder, type PackFiles } from '../../../src/packs/gate/find-file-faults.ts';
import { writeIndex } from '../../../src/packs/prepare/write-index.ts';
import type { Pack } from '../../../src/packs/read/read-pack.ts';
import { knownRecognisers } from '../../build/named-code.ts';
import { count, describeAdvice, describeIndex, describePack, kilobytes } from './describe-pack.ts';
import { readArgs, usageOf } from './read-args.ts';
import { openBesideIn, readBeside } from './read-beside.ts';
import { readFolder } from './read-folder.ts';
import type { Terminal } from './terminal.ts';
import { zipPack } from './zip-pack.ts';

/** `npm run packs -- FOLDER` and `node packs.mjs FOLDER`. Resolves to the code that the command ends with. */
export async function runPacks(args: readonly string[], command: string, { cwd, say, complain, packs }: Terminal): Promise<number> {
  const asked = readArgs(args);
  if ('isHelp' in asked) {
    (asked.isHelp ? say : complain)([...(asked.wrong === undefined ? [] : [asked.wrong, '']), usageOf(command)].join('\n'));
    return asked.isHelp ? 0 : 1;
  }
  const folder = resolve(cwd, asked.folder);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    complain(`There is no folder ${folder}.`);
    return 1;
  }
  const found = readFolder(folder);
  // What was prepared before is written anew, and is no part of what is checked.
  const files = new Map([...found.files].filter(([path]) => !path.startsWith(indexFolder)));
  const places = [dirname(folder), packs];
  const beside = await readBeside(files, places);
  const admitted: AdmittedPack =
    found.faults.length > 0
      ? { faults: found.faults, advice: [], leftOut: new Set() }
      : await admitPack(files, { ...knownToProgram, recognisers: knownRecognisers }, beside, { openBeside: openBesideIn(places) });
  const { pack, faults, advice } = admitted;
  for (const fault of faults) {
    complain(describeFault(fault.file === '' ? { ...fault, file: basename(folder) } : fault));
  }
  if (pack === undefined) {
    complain(`${folder}: ${count(faults.length, 'fault')}. Nothing was written.`);
    return 1;
  }
  for (const line of [...describeAdvice(advice, asked.isAdvised), ...describePack(pack, admitted, files, found)]) {
    say(line);
  }
  const isWhole = faults.length === 0;
  if (asked.isCheck) {
    (isWhole ? say : complain)(isWhole ? 'No faults.' : `${count(faults.length, 'fault')}.`);
    return isWhole ? 0 : 1;
  }
  const index = await writeIndex({ ...admitted, pack }, files, async (bytes) => createHash('sha256').update(bytes).digest('hex'), spoken);
  putIndex(folder, index);
  say(describeIndex(index));
  if (!isWhole) {
    complain(`${count(faults.length, 'fault')}.${asked.isZip ? ' No .unstuck file was written: mend the faults first.' : ''}`);
    return 1;
  }
  const refused = asked.isZip ? putZip(folder, pack, files, index, say) : undefined;
  if (refused !== undefined) {
    complain(refused);
  }
  return refused === undefined ? 0 : 1;
}

/** What names the pieces comes last, and what it no longer names goes after it: whoever reads meanwhile finds one whole index. */
function putIndex(folder: string, index: ReadonlyMap<string, string>): void {
  mkdirSync(join(folder, indexFolder), { recursive: true });
  for (const [path, text] of index) {
    writeFileSync(join(folder, path), text);
  }
  const lying = readdirSync(join(folder, indexFolder), { withFileTypes: true }).filter((entry) => entry.isFile());
  for (const { name } of lying.filter((entry) => !index.has(`${indexFolder}${entry.name}`))) {
    unlinkSync(join(folder, indexFolder, name));
  }
}

function putZip(
  folder: string,
  { pack }: Pack,
  files: PackFiles,
  index: ReadonlyMap<string, string>,
  say: Terminal['say'],
): string | undefined {
  const encoder = new TextEncoder();
  const all = new Map([...files, ...[...index].map(([path, text]) => [path, encoder.encode(text)] as const)]);
  const zip = zipPack(all);
  const bytes = [...all.values()].reduce((sum, { length }) => sum + length, 0);
  if (bytes > zip.length * ratioAtMost) {
    return `No .unstuck file was written: it would hold more than ${ratioAtMost} times its size, and Unstuck opens no such file.`;
  }
  const path = join(dirname(folder), `${pack.id}-${pack.edition.number}.unstuck`);
  writeFileSync(path, zip);
  say(`${path}: ${kilobytes(zip.length)}.`);
  return undefined;
}
