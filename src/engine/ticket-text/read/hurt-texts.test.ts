import { describe, expect, test } from 'vitest';
import type { Case } from '../../../model/case/case.ts';
import { compileArticle } from '../../graph/compile-article.ts';
import { sampleArticle, sampleObservations } from '../../graph/sample-article.ts';
import { writeTicketText } from '../write/write-ticket-text.ts';
import { readTicketText } from './read-ticket-text.ts';

const url = 'https://unstuck.example/wet-feet/laces/?weather=rain&sole=no';
const kept: Case = {
  version: 1,
  id: 'c-1',
  ticket: 'INC-20417',
  startedAt: '2026-11-21T13:40+01:00',
  changedAt: '2026-11-21T14:05+01:00',
  articleId: 'wet-feet',
  edition: { number: 1, date: '2025-06-01' },
  nodeId: 'laces',
  answers: [
    ['weather', 'rain'],
    ['sole', 'no'],
  ],
  origins: {},
  steps: {},
  waits: {},
  notes: { laces: String.raw`SHOP\jo said <b>"no & no"</b>, see <https://other.example/?url=https%3A%2F%2Fa.example> *now* [sic]` },
  blanks: {},
  evidence: [],
};
const { text } = writeTicketText(
  {
    case: kept,
    open: { article: sampleArticle, machine: compileArticle(sampleArticle) },
    observations: sampleObservations,
    roleName: () => 'Helpdesk',
    url,
    now: '2026-11-21T14:12+01:00',
  },
  { hide: false },
);
// A link of somebody's own in a note was rewritten as well by who rewrites all.
const wrapped = `https://nam02.safelinks.protection.outlook.com/?url=${encodeURIComponent(url)}&data=05%7C01&reserved=0`;
// Forms of urldefense: the third keeps for each star what it stood for, the second writes `-` for `%` and `_` for `/`.
const wrapThird = (link: string) => `https://urldefense.com/v3/__${link.replace('#', '*')}__;${btoa('#').replace(/=+$/, '')}!!Ahzeh61e$`;
const wrapSecond = (link: string) =>
  `https://urldefense.proofpoint.com/v2/url?u=${encodeURIComponent(link).replaceAll('-', '%2D').replaceAll('_', '%5F').replaceAll('%2F', '_').replaceAll('%', '-')}&d=DwMFAg&e=`;
const escapeMarkdown = (plain: string) => plain.replace(/[\\[\]()*_<>#`]/g, '\\$&');
const escapeHtml = (plain: string) =>
  plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

describe('a ticket text is read whole', () => {
  test.each([
    ['as it was written', text],
    ['its link rewritten', text.replace(url, wrapped)],
    ['its link rewritten and the other behind it', text.replace(url, `${url}<${wrapped}>`)],
    ['its link rewritten with a sign at its end', text.replace(url, wrapThird(`${url}#`))],
    ['its link rewritten with what another program added', text.replace(url, wrapSecond(`${url}&web=1`))],
    ['all of it, and escaped for HTML', escapeHtml(text.replace(url, `${url}<${wrapSecond(`${url}&utm_source=mail&web=1#`)}>`))],
    ['its link with what another program added', text.replace(url, `${url}&web=1`)],
    ['its link as Markdown', text.replace(url, `[${url}](${url})`)],
    ['its link in angle brackets', text.replace(url, `<${url}>`)],
    ['its signs escaped for Markdown', escapeMarkdown(text)],
    ['only its brackets escaped', text.replace(/[[\]]/g, '\\$&')],
    ['both', text.replace(url, wrapped).replace(/[[\]]/g, '\\$&')],
    ['escaped for HTML', escapeHtml(text)],
  ])('%s', (_, hurt) => {
    expect(readTicketText(hurt)).toEqual(readTicketText(text));
    expect(readTicketText(hurt)).toMatchObject({ isIntact: true, unreadable: [], case: { answers: kept.answers, notes: kept.notes } });
  });
});

test('what was changed besides is still said', () => {
  const changed = text.replace(url, wrapped).replace('[sole=no]', '[sole=yes]');
  expect(readTicketText(changed)?.isIntact).toBe(false);
  expect(readTicketText(text.replace(url, 'https://other.example/'))?.isIntact).toBe(false);
});
