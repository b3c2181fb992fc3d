import { fileURLToPath } from 'node:url';
import { knownTools } from '../../src/content/tools.ts';
import type { PackFile } from '../../src/model/pack/pack-files.ts';

const pathOf = (file: string) => JSON.stringify(fileURLToPath(new URL(`../../src/${file}`, import.meta.url)));

// Recognisers and tools are code: a pack can name them by id and never bring one.
const recognisers: Readonly<Record<string, string>> = { exchange: pathOf('recognisers/all.ts') };

/** The recognisers that a pack can name. */
export const knownRecognisers: ReadonlySet<string> = new Set(Object.keys(recognisers));

const noRecogniser = `export { readWithNone as readWithAll } from ${pathOf('recognisers/nothing-recognised.ts')};`;
const toolPages: Readonly<Record<keyof typeof knownTools, string>> = {
  'send-as-review': `async () => (await import(${pathOf('pages/tool/send-as-review-page.tsx')})).SendAsReviewPage`,
};

/** The module that reads what a person pastes, with every recogniser that the pack names. */
export function recognisersOf({ recognisers: named = [] }: Pick<PackFile, 'recognisers'>, known = recognisers): string {
  const [only, ...others] = [...new Set(named)].map((id) => ownOf(known, id, 'recogniser'));
  if (only === undefined) {
    return noRecogniser;
  }
  return others.length === 0 ? `export { readWithAll } from ${only};` : joinRecognisers([only, ...others]);
}

function joinRecognisers(files: readonly string[]): string {
  const imports = files.map((file, at) => `import { readWithAll as read${at} } from ${file};`);
  const readings = files.map((_, at) => `read${at}(evidence)`);
  return [
    `import { joinReadings } from ${pathOf('recognisers/join-readings.ts')};`,
    ...imports,
    `export const readWithAll = (evidence) => joinReadings([${readings.join(', ')}]);`,
  ].join('\n');
}

/** The tools that the pack names, in words. */
export function toolsOf({ tools = [] }: PackFile): string {
  return `export const tools = ${JSON.stringify(Object.fromEntries(tools.map((id) => [id, ownOf(knownTools, id, 'tool')])))};`;
}

/** The pages of those tools, each loaded when it is opened. */
export function toolPagesOf({ tools = [] }: PackFile): string {
  const pages = tools.map((id) => `${JSON.stringify(id)}: loadOnce(${ownOf(toolPages, id, 'tool')})`);
  return `import { loadOnce } from ${pathOf('services/browser/load-once.ts')};\nexport const toolPages = {${pages}};`;
}

function ownOf<T>(known: Readonly<Record<string, T>>, id: string, kind: string): T {
  const found = Object.hasOwn(known, id) ? known[id] : undefined;
  if (found === undefined) {
    throw new Error(`pack.json names the ${kind} ${id}. The program knows: ${Object.keys(known).join(', ')}.`);
  }
  return found;
}
