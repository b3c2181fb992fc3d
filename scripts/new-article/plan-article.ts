import { looksLikeId, reservedWords } from '../../src/engine/ids.ts';
import { type ArticleNames, factsTemplate, indexTemplate, signsTemplate, summaryTemplate, walksTemplate } from './templates.ts';

/** What there is already, so that nothing is named twice. */
export type Taken = {
  readonly articleIds: readonly string[];
  /** Ids that articles had before they were renamed or removed. */
  readonly formerIds: readonly string[];
  /** Names of all folders and files in `src/content`. */
  readonly folders: readonly string[];
  readonly factIds: readonly string[];
};

const numberPattern = /^[A-Z][A-Za-z]* ?\d+$/;
const numberInId = /^(q|kb)(\d+)-/;

/** Why an article may not be called so, with what to do; undefined where it may. */
export function refuseName(id: string, number: string | undefined, taken: Taken): string | undefined {
  if (!looksLikeId(id)) {
    return `“${id}” cannot be an id: start with a letter, use a-z, 0-9 and -, at most 64 characters. For example kb123456-disk-full.`;
  }
  if (reservedWords.has(id)) {
    return `“${id}” stands in addresses for something else. Reserved are: ${[...reservedWords].join(', ')}.`;
  }
  if (taken.articleIds.includes(id)) {
    return `There is an article ${id} already. To change it, edit src/content/${id}/.`;
  }
  if (taken.formerIds.includes(id)) {
    return `“${id}” was an article once, and links to it are out there. Ids are never used again; take another one.`;
  }
  if (taken.folders.includes(id)) {
    return `src/content/${id} is there already and holds something else. Take another id.`;
  }
  const given = number ?? numberOf(id);
  if (given === undefined || !numberPattern.test(given)) {
    return `Under which number was the document published? Begin the id with it (q154298-..., kb305394-...) or give it: npm run new:article ${id} "Event 1020".`;
  }
  const prefix = prefixOf(given);
  return taken.factIds.some((factId) => factId.startsWith(prefix))
    ? `Facts of ${given} are registered already (${prefix}01 and so on), so another article is made from that document.`
    : undefined;
}

/** The names of a new article. Throws for one that `refuseName` refuses. */
export function nameArticle(id: string, number: string | undefined, date: string): ArticleNames {
  const given = number ?? numberOf(id);
  if (given === undefined) {
    throw new Error(`${id} has no number.`);
  }
  const code = id.replace(/-+(.?)/g, (_, letter: string) => letter.toUpperCase());
  return { id, number: given, prefix: prefixOf(given), code: id.includes('-') ? code : `${code}Article`, date };
}

/** Every file of a new article, by its path. */
export function writeFiles(names: ArticleNames): Record<string, string> {
  const folder = `src/content/${names.id}`;
  return {
    [`${folder}/summary.ts`]: summaryTemplate(names),
    [`${folder}/index.ts`]: indexTemplate(names),
    [`${folder}/triage-signs.ts`]: signsTemplate(names),
    [`${folder}/walks.test.ts`]: walksTemplate(names),
    [`src/content/facts/${names.id}.ts`]: factsTemplate(names),
  };
}

/** What is put into the lists of the catalogue: for each, the import if it needs one, and the entry. */
export function listEntries({ id, code }: ArticleNames): Record<string, { readonly imports?: string; readonly entry: string }> {
  return {
    'src/content/catalogue.ts': { entry: `  '${id}': async () => (await import('./${id}/index.ts')).${code},` },
    'src/content/summaries.ts': { imports: `import { ${code}Summary } from './${id}/summary.ts';`, entry: `  ${code}Summary,` },
    'src/content/signs.ts': {
      imports: `import { ${code}Signs } from './${id}/triage-signs.ts';`,
      entry: `  { articleId: '${id}', signs: ${code}Signs },`,
    },
    'src/content/facts/all.ts': { imports: `import { ${code}Facts } from './${id}.ts';`, entry: `  ...${code}Facts,` },
  };
}

/** The text of a list with one more entry at its end. Throws where the text does not end in a list. */
export function addEntry(text: string, { imports, entry }: { readonly imports?: string; readonly entry: string }): string {
  const end = /\n[}\]];\n$/.exec(text);
  if (end === null) {
    throw new Error('The list does not end in “};” or “];”, so nothing can be added to it.');
  }
  const listed = `${text.slice(0, end.index)}\n${entry}${text.slice(end.index)}`;
  return imports === undefined ? listed : `${imports}\n${listed}`;
}

function numberOf(id: string): string | undefined {
  const [, kind, digits] = numberInId.exec(id) ?? [];
  return kind === undefined ? undefined : `${kind.toUpperCase()}${digits}`;
}

// As the ledger does: the facts of a document begin with its number, without what kind of number it is.
function prefixOf(number: string): string {
  return `F${number.replace(/^(Q|KB|Event )/, '')}-`;
}
