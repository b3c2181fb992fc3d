import type * as v from 'valibot';
import { articleFile } from '../article/article-file.ts';
import { overlayFile } from '../article/overlay.ts';
import { orderFields } from './order-fields.ts';
import { formerFile, packFile, sharedFile, vocabularyFile } from './pack-files.ts';
import { printJson } from './print-json.ts';
import { writtenForm } from './written-form.ts';

/** The schema of a file of a pack as an author writes it, by the path of the file inside the pack; undefined where there is none. */
export function schemaOfPath(path: string): v.GenericSchema | undefined {
  if (/^overlays\/[^/]+\.json$/.test(path)) {
    return written.overlay;
  }
  return /^articles\/[^/]+\.json$/.test(path) ? written.article : Object.hasOwn(byName, path) ? byName[path] : undefined;
}

/** A file of a pack as it is kept: fields in the order of the schema, two spaces, on one line what fits 140 characters. */
export function printPackFile(path: string, value: unknown): string {
  return printJson(orderFields(schemaOfPath(path), value));
}

const written = {
  article: writtenForm(articleFile),
  overlay: writtenForm(overlayFile),
  pack: writtenForm(packFile),
  shared: writtenForm(sharedFile),
  former: writtenForm(formerFile),
  vocabulary: writtenForm(vocabularyFile),
};
const byName: Readonly<Record<string, v.GenericSchema>> = {
  'pack.json': written.pack,
  'shared.json': written.shared,
  'former.json': written.former,
  'vocabulary.json': written.vocabulary,
};
