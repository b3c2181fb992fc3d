import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { refusePackName } from '../../../src/engine/words/pack-name.ts';
import { writeFirstPack } from '../../../src/packs/edit/first-pack.ts';
import type { Terminal } from './terminal.ts';

/** `npm run new:pack -- FOLDER`: makes a small valid pack and says what to do next. Returns the code that the command ends with. */
export function runNewPack(
  [given, ...others]: readonly string[],
  check: string,
  day: string,
  { cwd, say, complain }: Omit<Terminal, 'packs'>,
): number {
  if (given === undefined || given.startsWith('-') || others.length > 0) {
    complain('Makes a small pack of articles to begin with: give it one folder, called as the pack shall be called, for example acme.');
    return given === '--help' || given === '-h' ? 0 : 1;
  }
  const folder = resolve(cwd, given);
  const refused = refusePackName(basename(folder)) ?? refuseFolder(folder);
  if (refused !== undefined) {
    complain(refused);
    return 1;
  }
  for (const [path, text] of writeFirstPack(basename(folder), day)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  say(nextSteps(folder, basename(folder), check));
  return 0;
}

function refuseFolder(folder: string): string | undefined {
  if (!existsSync(folder)) {
    return undefined;
  }
  if (!statSync(folder).isDirectory()) {
    return `${folder} is a file. Take another name.`;
  }
  return readdirSync(folder).length === 0 ? undefined : `${folder} is not empty. Nothing was written; take a folder that is new.`;
}

const nextSteps = (folder: string, id: string, check: string) => `A pack with one article lies in ${folder}. What to do next:

1. Open articles/screen-stays-dark.json in any editor and write your own words between the quotation marks.
   A new article is a copy of that file: give it a new id, call the file so, and add the id to "articles" in pack.json.
2. Check it:  ${check} ${folder} --check
   Each fault is named with the file and the place in it.
3. Prepare it:  ${check} ${folder}
4. Copy the folder to packs/${id} beside Unstuck's index.html, and write into the file site.json beside index.html:
   {"format": "unstuck-site/1", "packs": ["${id}"]}
5. Reload the page.

What every field means: docs/authoring.md.`;
