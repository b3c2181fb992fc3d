import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { adviceOn, isOnlyAdvice } from '../engine/check/advise.ts';
import { findProblems, isReviewed } from '../engine/check/find-problems.ts';
import { nothingAround, type Surroundings } from '../engine/check/surroundings.ts';
import { knownNeeds } from '../model/pack/known-needs.ts';
import { readArticle } from './read/read-article.ts';

type Thing = { readonly [field: string]: unknown };

const base: Thing = JSON.parse(readFileSync('src/packs/fixtures/said/printer-jams.json', 'utf8'));
const page = readFileSync('docs/what-can-be-said.md', 'utf8');

/** The examples of the page under their headings; a refused one with what the page quotes. */
const examples = page
  .split(/^## /m)
  .slice(1)
  .flatMap((section) =>
    [...section.matchAll(/^```json\n([\s\S]*?)^```\n(?:\n> (.*)\.\n)?/gm)].map(([, json = '', refused]) => ({
      heading: section.split('\n')[0] ?? '',
      json,
      refused,
    })),
  );

/** The article of the page with what an example says anew. An article of another kind has nodes of its own, and no signs. */
function withExample(example: Thing): Thing {
  const { signs: _, nodes: __, ...ofNoDiagnosis } = base;
  return merge(example.kind === undefined ? base : ofNoDiagnosis, example) as Thing;
}

function merge(before: unknown, said: unknown): unknown {
  if (Array.isArray(before) && Array.isArray(said)) {
    return said.map((one, at) => merge(before[at], one));
  }
  return isThing(before) && isThing(said)
    ? { ...before, ...Object.fromEntries(Object.entries(said).map(([field, one]) => [field, merge(before[field], one)])) }
    : said;
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const around: Surroundings = {
  ...nothingAround,
  isHomePack: false,
  articleIds: new Set(['printer-jams', 'clean-printer']),
  roles: new Set(['desk']),
  factIds: new Set(['F7-01']),
};

/** What the gate says of the article with an example: faults that leave it out, and advice. */
function judge(json: string, isHomePack = false): { readonly faults: string[]; readonly advice: string[] } {
  const read = readArticle('printer-jams.json', JSON.stringify(withExample(JSON.parse(json))), { parts: {}, observations: {} });
  if (read.faults !== undefined) {
    return { faults: read.faults.map(({ path, says }) => `${path}: ${says}`), advice: [] };
  }
  const { article, file } = read;
  const given = { ...around, isHomePack, keys: [{ articleId: article.id, keys: file.keys ?? [] }] };
  const found = findProblems(article, given);
  const say = (isAdvice: boolean) =>
    found
      .filter(({ kind }) => isOnlyAdvice(kind, { isHomePack, isReviewed: isReviewed(article) }) === isAdvice)
      .map((problem) => `${problem.nodeId}: ${adviceOn(problem).replace(/\.$/, '')}`);
  return { faults: say(false), advice: say(true) };
}

describe('what can be said', () => {
  it('begins with an article that is admitted', () => {
    expect(judge('{}')).toEqual({ faults: [], advice: [] });
  });

  it.each(examples.filter(({ refused }) => refused === undefined))('is admitted: $heading', ({ json }) => {
    expect(judge(json).faults).toEqual([]);
  });

  it('has an example for each need that came with trees of others', () => {
    const told = new Set(examples.filter(({ refused }) => refused === undefined).flatMap(({ json }) => JSON.parse(json).needs ?? []));
    // What is known of evidence, of facts, of subjects and of who answers has its place in the guide.
    const elsewhere = ['collect', 'house', 'keys', 'quote', 'subject'];
    expect([...knownNeeds].filter((need) => !told.has(need))).toEqual(elsewhere);
  });
});

describe('what is refused', () => {
  it.each(examples.filter(({ refused }) => refused !== undefined))(
    'is refused with the sentence of the page: $refused',
    ({ json, refused }) => {
      expect(judge(json).faults).toContain(refused);
    },
  );

  it('is all that is refused for good', () => {
    const told = page.slice(page.indexOf('## Refused for good')).match(/^\*\*.*?\*\*/gm);
    expect(told).toEqual([
      '**A value computed from several values.**',
      '**Sums and dates that are compared.**',
      '**Jumps between steps.**',
      '**"Repeat until".**',
      '**Regular expressions.**',
      '**SVG.**',
      '**Conditions in words.**',
      '**Two hyphens in a name.**',
    ]);
    expect(examples.filter(({ heading, refused }) => heading === 'Refused for good' && refused === undefined)).toEqual([]);
  });
});

describe('the style of the home pack', () => {
  const [example] = examples.filter(({ heading }) => heading === 'The style of our own pack');

  it('is advice to another pack, and a fault at home', () => {
    const said = 'about: what is seen has a sentence of 31 words. Make two of it; 25 words are the most';
    expect(judge(example?.json ?? '')).toEqual({ faults: [], advice: [said] });
    expect(judge(example?.json ?? '', true).faults).toContain(said);
  });
});
