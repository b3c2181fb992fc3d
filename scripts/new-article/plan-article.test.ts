import { describe, expect, it } from 'vitest';
import { addEntry, listEntries, nameArticle, refuseName, writeFiles } from './plan-article.ts';

const taken = {
  articleIds: ['q154298-outbox'],
  formerIds: ['wet-feet'],
  folders: ['q154298-outbox', 'facts', 'catalogue.ts'],
  factIds: ['F154298-01', 'F1020-01'],
};
const refuse = (id: string, number?: string) => refuseName(id, number, taken);

describe('the name of a new article', () => {
  it('is taken when it is an id, is free, and says which document it is made from', () => {
    expect(refuse('kb123456-disk-full')).toBeUndefined();
    expect(refuse('disk-full', 'Event 9559')).toBeUndefined();
  });

  it.each([
    ['', undefined, /^“” cannot be an id/],
    ['Disk_Full', undefined, /^“Disk_Full” cannot be an id/],
    ['../facts', undefined, /cannot be an id/],
    [`q1-${'x'.repeat(62)}`, undefined, /at most 64 characters/],
    ['health', 'Q9', /^“health” stands in addresses for something else/],
    ['q154298-outbox', undefined, /^There is an article q154298-outbox already/],
    ['wet-feet', 'Q9', /^“wet-feet” was an article once/],
    ['facts', 'Q9', /^src\/content\/facts is there already/],
    ['disk-full', undefined, /^Under which number was the document published\?/],
    ['disk-full', 'no number', /^Under which number was the document published\?/],
    ['kb154298-outbox', undefined, /^Facts of KB154298 are registered already \(F154298-01/],
    ['disk-full', 'Event 1020', /^Facts of Event 1020 are registered already/],
  ])('is refused: %s %s', (id, number, says) => {
    expect(refuse(id, number)).toMatch(says);
  });

  it('gives its number, its facts and its code their names', () => {
    expect(nameArticle('kb123456-disk-full', undefined, '2026-01-01')).toEqual({
      id: 'kb123456-disk-full',
      number: 'KB123456',
      prefix: 'F123456-',
      code: 'kb123456DiskFull',
      date: '2026-01-01',
    });
    expect(nameArticle('class', 'Event 9559', '2026-01-01')).toMatchObject({ prefix: 'F9559-', code: 'classArticle' });
  });
});

describe('the files of a new article', () => {
  const names = nameArticle('kb123456-disk-full', undefined, '2026-01-01');

  it('are its folder and its facts', () => {
    expect(Object.keys(writeFiles(names))).toEqual([
      'src/content/kb123456-disk-full/summary.ts',
      'src/content/kb123456-disk-full/index.ts',
      'src/content/kb123456-disk-full/triage-signs.ts',
      'src/content/kb123456-disk-full/walks.test.ts',
      'src/content/facts/kb123456-disk-full.ts',
    ]);
  });

  it('are added to the end of each list', () => {
    const entry = listEntries(names)['src/content/summaries.ts'] ?? { entry: '' };
    expect(addEntry("import { a } from './a.ts';\n\nexport const summaries = [\n  a,\n];\n", entry)).toBe(
      "import { kb123456DiskFullSummary } from './kb123456-disk-full/summary.ts';\nimport { a } from './a.ts';\n\nexport const summaries = [\n  a,\n  kb123456DiskFullSummary,\n];\n",
    );
    expect(() => addEntry('export const summaries = build();\n', entry)).toThrow('does not end in');
  });
});
