import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Deed } from '../../model/case/case-entry.ts';
import { caseOf } from './case-of.ts';
import { addEntries, startRecord } from './case-record.ts';
import { stampDeeds } from './entry-order.ts';
import { migrateCase } from './migrate-case.ts';
import { withNotesBeside } from './notes-elsewhere.ts';

const at = '2026-11-29T02:00+01:00';
// One name in the home pack and in two others, of which one has a name that begins with the other's.
const articles = ['mail', 'acme.mail', 'acme-2.mail'] as const;
const articleId = fc.constantFrom(...articles);
const key = fc.constantFrom('start', 'start/step', 'cause/step');

// What is said names the article in which it was said: nothing may be found anywhere else.
const deedIn = (article: string) =>
  fc.oneof(
    key.map((one): Deed => ({ kind: 'note', key: one, text: `of ${article}` })),
    key.map((one): Deed => ({ kind: 'step', key: one, record: { state: 'failed', at, note: `of ${article}` } })),
    key.map((one): Deed => ({ kind: 'wait', asked: one, wait: { at, until: `of ${article}` as typeof at } })),
    key.map((one): Deed => ({ kind: 'put-back', key: one, at: `of ${article}` as typeof at })),
    key.map((one): Deed => ({ kind: 'answered', asked: one, answerId: `of ${article}` })),
  );
const deeds = fc.array(
  articleId.chain((article) => deedIn(article).map((did) => ({ articleId: article, origin: 'person' as const, did }))),
  { maxLength: 12 },
);

const recordOf = (done: readonly { readonly articleId: string; readonly origin: 'person'; readonly did: Deed }[]) =>
  addEntries(startRecord('a1', at), stampDeeds([], [...done], { at, time: 1_000, random: 'r1' }));
const saidIn = (kept: object) => new Set(JSON.stringify(kept).match(/of [\w.-]+/g) ?? []);

it('no answer, note, tick, wait or put-back of an article counts in another of the same name', () => {
  fc.assert(
    fc.property(deeds, (done) => {
      const record = recordOf(done);
      for (const article of articles) {
        const own = done.filter((one) => one.articleId === article);
        expect(caseOf(record, article)).toEqual(caseOf(recordOf(own), article));
        expect([...saidIn(caseOf(record, article))].filter((said) => said !== `of ${article}`)).toEqual([]);
      }
    }),
  );
});

it('a note that was made beside the case comes back to its own article from what a ticket text tells', () => {
  fc.assert(
    fc.property(deeds, articleId, (done, stands) => {
      const record = recordOf([...done, { articleId: stands, origin: 'person', did: { kind: 'stood' } }]);
      const told = withNotesBeside(record, caseOf(record, stands), stands);
      const back = migrateCase(told);
      const notesOf = (one: typeof record) => withNotesBeside(one, caseOf(one, stands), stands).notes;
      expect(notesOf(back)).toEqual(notesOf(record));
      for (const article of articles) {
        expect([...saidIn(caseOf(back, article).notes)].filter((said) => said !== `of ${article}`)).toEqual([]);
      }
    }),
  );
});
