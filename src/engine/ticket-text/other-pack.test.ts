import { describe, expect, it } from 'vitest';
import type { Article } from '../../model/article/article.ts';
import type { Case } from '../../model/case/case.ts';
import { compileArticle } from '../graph/compile-article.ts';
import { sampleArticle, sampleObservations } from '../graph/sample-article.ts';
import { readTicketText, wordsOfText } from './read/read-ticket-text.ts';
import { writeTicketText } from './write/write-ticket-text.ts';

const article: Article = {
  ...sampleArticle,
  id: 'acme.support',
  blanks: { SHOE: { label: 'Shoe', example: 'left', keptAs: 'acme.SHOE' } },
  pack: { id: 'acme', title: 'Shoes', publisher: 'Acme IT', licence: 'MIT', edition: { number: 4, date: '2026-01-02', change: 'New.' } },
};

const kept: Case = {
  version: 1,
  id: 'c-1',
  ticket: 'INC-7',
  startedAt: '2026-11-21T13:40+01:00',
  changedAt: '2026-11-21T14:05+01:00',
  articleId: 'acme.support',
  edition: { number: 2, date: '2026-01-01', pack: 4 },
  nodeId: 'sole',
  answers: [
    ['weather', 'rain'],
    ['acme.season', 'winter'],
  ],
  origins: {},
  steps: { 'hole/mend': { state: 'done', at: '2026-11-21T14:02+01:00' } },
  waits: {},
  notes: { sole: 'looked twice', 'acme.other//sole': 'noted in a look' },
  blanks: { 'acme.SHOE': 'left one' },
  evidence: [],
};

const write = (article: Article) =>
  writeTicketText(
    {
      case: kept,
      open: { article, machine: compileArticle(article) },
      observations: sampleObservations,
      roleName: () => 'Helpdesk',
      url: 'https://unstuck.example/in/?acme.support=sole&weather=rain',
      now: '2026-11-21T14:12+01:00',
    },
    { hide: false },
  ).text;

const text = write(article);

describe('a ticket text of an article of another pack', () => {
  it('says which pack and edition it was made with, and whose that is', () => {
    const lines = text.split('\n');
    expect(lines).toContain('[article: acme%2Esupport] [edition: 2 of 2026-01-01] [pack: acme edition 4]');
    expect(lines).toContain('From the pack "Shoes" of Acme IT, edition 4 of 2026-01-02');
    expect(lines).toContain(' Shoe: "left one" [blank: acme%2ESHOE]');
  });

  it('says so where the pack was opened on one device, and reads back all the same', () => {
    const opened = write({ ...article, ...(article.pack && { pack: { ...article.pack, isOnlyHere: true } }) });
    const line = 'From the pack "Shoes" of Acme IT, edition 4 of 2026-01-02';
    expect(opened.split('\n')).toContain(`${line}, opened on one device only`);
    expect(readTicketText(opened)).toEqual(readTicketText(text));
  });

  it('holds no name that reads as a web address outside its link', () => {
    expect(text.replace(/https?:\S+/g, '')).not.toMatch(/acme\.\w/);
    expect(text).toContain(' - season of acme: winter (not asked any more) [acme%2Eseason=winter]');
    expect(text).toContain('LINK   https://unstuck.example/in/?acme.support=sole&weather=rain');
  });

  it('tells its own words where nobody has the article that would tell them', () => {
    const read = readTicketText(`Dear all,\n\n> ${text.replaceAll('\n', '\n> ')}\nBye`);
    const words = read && wordsOfText(read);
    expect(words?.article).toBe('Wet feet (Q1)');
    expect(words?.all).toMatch(/^UNSTUCK {2}\[ticket: INC-7\].*Is there a hole in the sole\?.*CASE {3}[^\n]*$/s);
    expect(words?.all).not.toContain('Bye');
  });

  it('gives back the whole case, also where nobody has that pack', () => {
    const read = readTicketText(text);
    expect([read?.isIntact, read?.unreadable, read?.case]).toEqual([true, [], kept]);
  });
});
