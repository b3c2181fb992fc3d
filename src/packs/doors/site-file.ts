import * as v from 'valibot';
import { id } from '../../model/base/words.ts';
import { checkShape } from '../read/check-shape.ts';
import { fieldsOf } from '../read/fields-of.ts';
import { parseJson } from '../read/parse-json.ts';

/** `site.json` beside the program: what a site says of itself. Later forms say more. */
export const siteFile = v.object({ format: v.literal('unstuck-site/1'), packs: v.exactOptional(v.array(id)) });

/** The packs that a site has put beside the program, by the names of their folders, and what is to be said about the file. */
export type Site = {
  readonly packs: readonly string[];
  readonly remarks: readonly string[];
  /** There where nobody knows what the file says just now: it is broken, or could not be had. */
  readonly isUnread?: true;
};

/** What stands there while there is no such file. */
export const noSite: Site = { packs: [], remarks: [] };

// Each costs two requests before any article of any pack opens.
const packsAtMost = 100;
// A site that names as many packs as it may, with their longest names, takes a hundredth of it.
const lettersAtMost = 1_000_000;

/** Reads `site.json`. A broken one means nothing and says so; a field that is not known is named and means nothing. Never throws. */
export function readSite(text: string): Site {
  if (text.length > lettersAtMost) {
    return {
      packs: [],
      remarks: ['The file is larger than 1 MB, and is not read. It should name a few packs and nothing more.'],
      isUnread: true,
    };
  }
  const parsed = parseJson('site.json', text);
  const shaped = 'faults' in parsed ? parsed : checkShape('site.json', siteFile, parsed.value);
  if ('faults' in shaped) {
    return { packs: [], remarks: shaped.faults.map(({ path, says }) => `${path === '' ? 'The file' : path} ${says}.`), isUnread: true };
  }
  const { packs: named = [] } = shaped.value;
  const packs = new Set<string>();
  const twice = new Set<string>();
  for (const name of named) {
    (packs.has(name) ? twice : packs).add(name);
  }
  const unknown = Object.keys(fieldsOf('value' in parsed ? parsed.value : undefined)).filter(
    (field) => !(field in siteFile.entries) && !field.startsWith('x-'),
  );
  const said = [
    ...unknown.map((field) => `${field} is not known to this Unstuck and means nothing.`),
    ...[...twice].map((name) => `packs names ${name} twice.`),
  ];
  const remarks = said.length > packsAtMost ? [...said.slice(0, packsAtMost), 'There is more of this kind.'] : said;
  return {
    packs: [...packs].slice(0, packsAtMost),
    remarks:
      packs.size > packsAtMost
        ? [`packs names ${packs.size.toLocaleString('en')} packs. The first ${packsAtMost} are opened, and the others are not.`, ...remarks]
        : remarks,
  };
}
