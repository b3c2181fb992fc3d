import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const files = ['src/engine/article.ts', 'src/engine/triage.ts', 'src/content/facts/fact.ts'];
// What triage keeps for itself is written by no author.
const written = (type: string, file: string) => file !== 'src/engine/triage.ts' || type === 'Sign';

/** The fields of each type of a file as `Article.edition.number`, with `?` where one may be left out. */
function fieldsIn(file: string, text: string): string[] {
  const types = text.matchAll(/^export type (\w+) = (?:[\w &]+ & )?\{(?: ([^\n]*) \};$|\n(.*?)^\};$)/gms);
  return [...types].flatMap(([, type = '', line, body = '']) => {
    const lines = line === undefined ? body.split('\n') : line.split('; ');
    return written(type, file) ? lines.flatMap(namesIn).map((name) => `${type}.${name}`) : [];
  });
}

/** The field of a line, and those of an object that it spells out. */
function namesIn(line: string): string[] {
  if (/^\s*(\/\*\*|\*)/.test(line)) {
    return [];
  }
  const [field, ...inner] = [...line.matchAll(/(?:readonly |^ {2})(\w+\??):/g)].map(([, name = '']) => name);
  return field === undefined ? [] : [field, ...inner.map((name) => `${field}.${name}`)];
}

/** The fields that the page explains, in the same way. */
function entriesIn(text: string): string[] {
  const sections = text.slice(text.indexOf('## Every field')).split(/^### /m).slice(1);
  return sections.flatMap((section) => {
    const [type] = section.split('\n');
    return [...section.matchAll(/^\| `([\w.?]+)` \| (.+) \|$/gm)].map(([, field]) => `${type}.${field}`);
  });
}

/** Fields without an entry and entries without a field; none when page and types are in step. */
function compare(fields: readonly string[], entries: readonly string[]): string[] {
  return [
    ...fields.filter((field) => !entries.includes(field)).map((field) => `${field} is a field and has no line in docs/authoring.md`),
    ...entries.filter((entry) => !fields.includes(entry)).map((entry) => `${entry} has a line in docs/authoring.md and is no field`),
  ];
}

const guide = readFileSync('docs/authoring.md', 'utf8');

describe('the guide for authors', () => {
  it('explains every field that an author writes, and none that is not there', () => {
    const fields = files.flatMap((file) => fieldsIn(file, readFileSync(file, 'utf8')));
    expect(fields).toEqual(expect.arrayContaining(['Article.edition.number', 'SourceDocument.dates.label', 'Answer.goto?', 'Fact.says']));
    expect(compare(fields, entriesIn(guide))).toEqual([]);
  });

  it('is found out when a field is added to the types or to the page', () => {
    const type =
      'export type Step = Base & {\n  /** Which one. */\n  readonly id: string;\n  readonly at?: { readonly day: string };\n};\n';
    expect(fieldsIn('a.ts', type)).toEqual(['Step.id', 'Step.at?', 'Step.at?.day']);
    expect(compare(fieldsIn('a.ts', type), entriesIn('## Every field\n### Step\n\n| `id` | its name |\n| `why` | why |\n'))).toEqual([
      'Step.at? is a field and has no line in docs/authoring.md',
      'Step.at?.day is a field and has no line in docs/authoring.md',
      'Step.why has a line in docs/authoring.md and is no field',
    ]);
  });
});
