import { expect, it } from 'vitest';
import { compileArticle } from '../../../engine/graph/compile-article.ts';
import { sampleArticle, sampleObservations } from '../../../engine/graph/sample-article.ts';
import { readTicketText } from '../../../engine/ticket-text/read/read-ticket-text.ts';
import { writeTicketText } from '../../../engine/ticket-text/write/write-ticket-text.ts';
import type { Article } from '../../../model/article/article.ts';
import type { Case } from '../../../model/case/case.ts';

const at = '2026-11-21T14:02+01:00';
const article: Article = {
  ...sampleArticle,
  id: 'acme.support',
  aliases: { ...sampleArticle.aliases, gap: 'hole' },
  pack: { id: 'acme', title: 'Shoes', publisher: 'Acme IT', licence: 'MIT', edition: { number: 4, date: '2026-01-02', change: 'New.' } },
};
const kept: Case = {
  version: 1,
  id: 'c-1',
  ticket: 'INC-7',
  startedAt: at,
  changedAt: at,
  articleId: 'acme.support',
  edition: { number: 1, date: '2026-01-01', pack: 3 },
  nodeId: 'hole',
  answers: [
    ['weather', 'rain'],
    ['sole', 'yes'],
  ],
  origins: {},
  steps: { 'hole/glue': { state: 'done', at }, 'gap/mend': { state: 'done', at }, 'open-laces/knot': { state: 'done', at } },
  waits: {},
  notes: {},
  blanks: {},
  evidence: [],
};

const { text } = writeTicketText(
  {
    case: kept,
    open: { article, machine: compileArticle(article) },
    observations: sampleObservations,
    roleName: () => 'Helpdesk',
    url: 'https://unstuck.example/in/?acme.support=hole',
    now: '2026-11-21T14:12+01:00',
  },
  { hide: false },
);
const sections = text.split('\n\n');

it('says of a step that a newer edition has no more that it is gone, at its own cause, and names it where its words are known', () => {
  expect(
    sections
      .find((section) => /^(POSSIBLE )?CAUSE/.test(section))
      ?.split('\n')
      .slice(-3),
  ).toEqual([
    ' [ ] Mend it.',
    ' [done 2026-11-21 14:02 +01:00] a step that this edition does not have any more (glue) [step: hole/glue]',
    ' [done 2026-11-21 14:02 +01:00] Mend it. [step: gap/mend]',
  ]);
  expect(sections.find((section) => section.startsWith('STEPS OF OTHER CAUSES'))).toBe(
    'STEPS OF OTHER CAUSES\n [done 2026-11-21 14:02 +01:00] The laces are open: a step that this edition does not have any more (knot) [step: open-laces/knot]',
  );
});

it('sends nobody to do again what was done, names one edition as today’s, and reads back', () => {
  expect(text).toContain('NEXT   Helpdesk: see which steps were done in an earlier edition, then the next step: Mend it.');
  expect(text).toContain('[pack: acme edition 3]\nFrom the pack "Shoes" of Acme IT, today edition 4 of 2026-01-02\n');
  expect(readTicketText(text)?.case.steps).toEqual(kept.steps);
});
