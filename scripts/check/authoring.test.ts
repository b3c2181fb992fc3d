import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { blank, edition, sourceDocument } from '../../src/model/article/article.ts';
import { articleFile, callers } from '../../src/model/article/article-file.ts';
import { cause, escalation, page, procedure, referral } from '../../src/model/article/article-node.ts';
import { subStep, table, textLink } from '../../src/model/article/as-written.ts';
import { checklistStep, impact, widening } from '../../src/model/article/checklist-step.ts';
import { collect, collectedOutput } from '../../src/model/article/collect.ts';
import { concept } from '../../src/model/article/concept.ts';
import { fact, house, quote } from '../../src/model/article/fact.ts';
import { key, keySaying } from '../../src/model/article/key.ts';
import { houseAnswer, houseCause, houseContact, houseNote, houseStep, overlayFile } from '../../src/model/article/overlay.ts';
import { picture } from '../../src/model/article/picture.ts';
import { answer, howToFind, question } from '../../src/model/article/question.ts';
import { reads } from '../../src/model/article/reads.ts';
import { sharedParts } from '../../src/model/article/shared-parts.ts';
import { sign } from '../../src/model/article/sign.ts';
import { instruction, putBack, statement, wait } from '../../src/model/article/statement.ts';
import { knownNeeds } from '../../src/model/pack/known-needs.ts';
import { formerFile, packFile, packWords, sharedFile, vocabularyFile } from '../../src/model/pack/pack-files.ts';
import { shapeOf } from '../../src/model/pack/schema-shape.ts';
import { askedQuestion } from '../../src/model/pack/written-form.ts';

/** What the entries of an overlay have in common. */
const boundOnly = v.omit(houseNote, ['kind', 'text']);

/** What the page explains, by its heading there; and what it says there of another one by “A statement, and”. */
const explained: Readonly<Record<string, readonly [schema: v.GenericSchema, besides?: v.GenericSchema]>> = {
  'pack.json': [packFile],
  'shared.json': [sharedFile],
  'former.json': [formerFile],
  'vocabulary.json': [vocabularyFile],
  PackWords: [packWords],
  Concept: [concept],
  Article: [articleFile],
  Edition: [edition],
  SourceDocument: [sourceDocument],
  Callers: [callers],
  Sign: [sign],
  SharedParts: [sharedParts],
  Key: [key],
  KeySaying: [keySaying],
  PutBack: [putBack, statement],
  Collect: [collect],
  CollectedOutput: [collectedOutput],
  Reads: [reads],
  Overlay: [overlayFile],
  HouseNote: [houseNote],
  HouseCause: [houseCause, boundOnly],
  HouseContact: [houseContact, boundOnly],
  HouseStep: [houseStep, boundOnly],
  HouseAnswer: [houseAnswer, boundOnly],
  Statement: [statement],
  Question: [question],
  AskedQuestion: [askedQuestion],
  Answer: [answer],
  HowToFind: [howToFind],
  Instruction: [instruction, statement],
  Picture: [picture],
  Wait: [wait, statement],
  Cause: [cause],
  ChecklistStep: [checklistStep, instruction],
  SubStep: [subStep, instruction],
  TextLink: [textLink],
  Table: [table],
  Widening: [widening],
  Impact: [impact, statement],
  Escalation: [escalation],
  Referral: [referral],
  Procedure: [procedure],
  Page: [page],
  Blank: [blank],
  Fact: [fact],
  Quote: [quote],
  House: [house],
};

/** The fields of a schema, with `?` where one may be left out. */
function fieldsOf(schema: v.GenericSchema, besides?: v.GenericSchema): string[] {
  const known = besides === undefined ? [] : Object.keys(shapeOf(besides).entries ?? {});
  const { options = [schema] } = shapeOf(schema);
  const entries = Object.assign({}, ...options.map((option) => shapeOf(option).entries ?? {}));
  return Object.entries<v.GenericSchema>(entries)
    .filter(([field]) => !known.includes(field) && field !== '$schema')
    .map(([field, own]) => `${field}${own.type === 'exact_optional' ? '?' : ''}`);
}

/** The fields that each section of the page explains, by its heading. */
function entriesIn(text: string): Record<string, string[]> {
  const sections = text.slice(text.indexOf('## Every field')).split(/^### /m).slice(1);
  return Object.fromEntries(
    sections.map((section) => [
      section.split('\n')[0] ?? '',
      [...section.matchAll(/^\| `([\w.?]+)` \| .+ \|$/gm)].map(([, field]) => field ?? ''),
    ]),
  );
}

describe('the guide for authors', () => {
  const entries = entriesIn(readFileSync('docs/authoring.md', 'utf8'));

  it('explains every thing that the schemas know, and no other', () => {
    expect(Object.keys(entries).sort()).toEqual(Object.keys(explained).sort());
  });

  it('names every need that the program knows', () => {
    const [, rows = ''] = readFileSync('docs/authoring.md', 'utf8').split('| need | stands for |\n|---|---|\n');
    expect([...rows.slice(0, rows.indexOf('\n\n')).matchAll(/^\| `(\w+)` \|/gm)].map(([, need]) => need)).toEqual([...knownNeeds]);
  });

  it.each(Object.entries(explained))('explains every field of %s, and none that is not there', (name, [schema, besides]) => {
    expect([...(entries[name] ?? [])].sort()).toEqual(fieldsOf(schema, besides).sort());
  });
});
