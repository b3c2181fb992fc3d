import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { knownToProgram } from '../../src/content/known-to-program.ts';
import { describeFault } from '../../src/packs/describe-fault.ts';
import type { PackFault } from '../../src/packs/fault.ts';
import { type AdmittedPack, admitPack } from '../../src/packs/gate/admit-pack.ts';
import { indexFolder } from '../../src/packs/gate/find-file-faults.ts';
import { writeIndex } from '../../src/packs/prepare/write-index.ts';
import type { Pack } from '../../src/packs/read-pack.ts';
import { knownRecognisers } from '../named-code.ts';
import { readFolder } from './read-folder.ts';
import type { Terminal } from './terminal.ts';
import { zipPack } from './zip-pack.ts';

const usage = (command: string) => `Prepares a pack, which is a folder of articles for Unstuck.

  ${command} FOLDER            checks it, and writes what Unstuck needs to find its articles into FOLDER/index
  ${command} FOLDER --check    only checks it, and writes nothing
  ${command} FOLDER --zip      prepares it, and writes it as one file, <id>-<edition>.unstuck, beside FOLDER
  ${command} FOLDER --advice   also prints what would make its articles better

Every fault is named with its file and the place in it. Ends with 0 where there is none, else with 1.`;

const flags: ReadonlySet<string> = new Set(['--check', '--zip', '--advice', '--help', '-h']);

/** `npm run packs -- FOLDER` and `node packs.mjs FOLDER`. Resolves to the code that the command ends with. */
export async function runPacks(args: readonly string[], command: string, { cwd, say, complain }: Terminal): Promise<number> {
  const asked = new Set(args.filter((arg) => arg.startsWith('-')));
  const folders = args.filter((arg) => !arg.startsWith('-'));
  if (asked.has('--help') || asked.has('-h')) {
    say(usage(command));
    return 0;
  }
  const unknown = [...asked].filter((flag) => !flags.has(flag));
  const [given, ...others] = folders;
  if (unknown.length > 0 || given === undefined || others.length > 0 || (asked.has('--check') && asked.has('--zip'))) {
    complain(
      unknown.length > 0
        ? `${unknown.join(' ')} is not known here.\n`
        : given === undefined
          ? ''
          : 'One folder at a time, and --check writes no file.\n',
    );
    complain(usage(command));
    return 1;
  }
  const folder = resolve(cwd, given);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    complain(`There is no folder ${folder}.`);
    return 1;
  }
  const { files, passedOver, faults: notTaken } = readFolder(folder);
  const own = new Map([...files].filter(([path]) => !path.startsWith(indexFolder)));
  const admitted: AdmittedPack =
    notTaken.length > 0
      ? { faults: notTaken, advice: [], leftOut: new Set() }
      : await admitPack(own, { ...knownToProgram, recognisers: knownRecognisers });
  for (const fault of admitted.faults) {
    complain(describeFault(fault.file === '' ? { ...fault, file: basename(folder) } : fault));
  }
  const { pack } = admitted;
  if (pack === undefined) {
    complain(`${folder}: ${count(admitted.faults.length, 'fault')}. Nothing was written.`);
    return 1;
  }
  sayAdvice(admitted.advice, asked.has('--advice'), say);
  sayWhat(pack, admitted, own, passedOver, say);
  const isWhole = admitted.faults.length === 0;
  if (asked.has('--check')) {
    say(isWhole ? 'No faults.' : `${count(admitted.faults.length, 'fault')}.`);
    return isWhole ? 0 : 1;
  }
  const index = await writeIndex({ ...admitted, pack }, own, async (bytes) => createHash('sha256').update(bytes).digest('hex'));
  putIndex(folder, index);
  sayIndex(index, say);
  if (asked.has('--zip') && isWhole) {
    const encoder = new TextEncoder();
    const zip = zipPack(new Map([...own, ...[...index].map(([path, text]) => [path, encoder.encode(text)] as const)]));
    const path = join(dirname(folder), `${pack.pack.id}-${pack.pack.edition.number}.unstuck`);
    writeFileSync(path, zip);
    say(`${path}: ${kilobytes(zip.length)}.`);
  }
  if (!isWhole) {
    complain(
      `${count(admitted.faults.length, 'fault')}. ${asked.has('--zip') ? 'No .unstuck file was written: mend the faults first.' : ''}`.trim(),
    );
  }
  return isWhole ? 0 : 1;
}

function sayAdvice(advice: readonly PackFault[], isAsked: boolean, say: (line: string) => void): void {
  if (isAsked) {
    for (const one of advice) {
      say(`advice: ${describeFault(one)}`);
    }
  } else if (advice.length > 0) {
    say(`${count(advice.length, 'piece')} of advice: add --advice to read it.`);
  }
}

function sayWhat(
  { pack, articles }: Pack,
  { leftOut }: AdmittedPack,
  own: ReadonlyMap<string, Uint8Array>,
  passedOver: readonly string[],
  say: (line: string) => void,
): void {
  const bytes = [...own.values()].reduce((sum, { length }) => sum + length, 0);
  say(`${pack.id}, edition ${pack.edition.number}: ${count(articles.size, 'article')}, ${count(own.size, 'file')}, ${kilobytes(bytes)}.`);
  if (leftOut.size > 0) {
    say(`Left out for their faults: ${[...leftOut].join(', ')}.`);
  }
  if (passedOver.length > 0) {
    say(`No part of the pack: ${passedOver.join(', ')}.`);
  }
}

function sayIndex(index: ReadonlyMap<string, string>, say: (line: string) => void): void {
  const sizes = [...index].map(([path, text]) => ({ path, packed: gzipSync(text).length }));
  const all = sizes.reduce((sum, { packed }) => sum + packed, 0);
  const largest = sizes.reduce((one, other) => (one.packed >= other.packed ? one : other));
  say(
    `${indexFolder}: ${count(index.size, 'file')}, ${kilobytes(all)} packed; the largest, ${largest.path}, ${kilobytes(largest.packed)}.`,
  );
}

/** What names the pieces comes last, and what it no longer names goes after it: whoever reads meanwhile finds one whole index. */
function putIndex(folder: string, index: ReadonlyMap<string, string>): void {
  mkdirSync(join(folder, indexFolder), { recursive: true });
  for (const [path, text] of index) {
    writeFileSync(join(folder, path), text);
  }
  for (const name of readdirSync(join(folder, indexFolder)).filter((each) => !index.has(`${indexFolder}${each}`))) {
    rmSync(join(folder, indexFolder, name), { recursive: true });
  }
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
