import * as v from 'valibot';
import { id } from '../../model/words.ts';
import { checkShape } from '../check-shape.ts';
import { fieldsOf } from '../fields-of.ts';
import { parseJson } from '../parse-json.ts';

/** `site.json` beside the program: what a site says of itself. Later forms say more. */
export const siteFile = v.object({ format: v.literal('unstuck-site/1'), packs: v.exactOptional(v.array(id)) });

/** The packs that a site has put beside the program, by the names of their folders, and what is to be said about the file. */
export type Site = { readonly packs: readonly string[]; readonly remarks: readonly string[] };

/** What stands there while there is no such file. */
export const noSite: Site = { packs: [], remarks: [] };

/** Reads `site.json`. A broken one means nothing and says so; a field that is not known is named and means nothing. Never throws. */
export function readSite(text: string): Site {
  const parsed = parseJson('site.json', text);
  const shaped = 'faults' in parsed ? parsed : checkShape('site.json', siteFile, parsed.value);
  if ('faults' in shaped) {
    return { packs: [], remarks: shaped.faults.map(({ path, says }) => `${path === '' ? 'The file' : path} ${says}.`) };
  }
  const { packs = [] } = shaped.value;
  const unknown = Object.keys(fieldsOf('value' in parsed ? parsed.value : undefined)).filter(
    (field) => !(field in siteFile.entries) && !field.startsWith('x-'),
  );
  const twice = packs.filter((name, at) => packs.indexOf(name) !== at);
  return {
    packs: [...new Set(packs)],
    remarks: [
      ...unknown.map((field) => `${field} is not known to this Unstuck and means nothing.`),
      ...[...new Set(twice)].map((name) => `packs names ${name} twice.`),
    ],
  };
}
