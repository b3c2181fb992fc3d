import { summaries } from 'virtual:pack/summaries';
import { describe, expect, it } from 'vitest';
import { writeArticleIndex } from '../../engine/search/index/write-article-index.ts';
import { openCatalogueSearch } from '../../services/search/catalogue-search.ts';
import { readDescription } from '../../services/search/read-description.ts';
import { loadArticles } from '../articles.ts';
import { articleDocuments } from '../searched-articles.ts';
import { vocabulary } from '../vocabulary.ts';
import { tabled } from './observation-table.ts';

// What fits these is known, and what fits none of them; an article that came later may fit what is not theirs.
const ours = (await loadArticles()).filter(({ id }) => tabled.includes(id));
const writtenArticles = writeArticleIndex(articleDocuments(ours), vocabulary);
const search = openCatalogueSearch({ ...(await import('virtual:search-index')), writtenArticles });
const read = (text: string) => readDescription(text, search);
const judge = (text: string) => search.lookUp(text).judgement;

const outbox = 'q154298-outbox';
const submit = 'transport-1020';
const isa = 'kb305394-isa-queue';
const leak = 'q175982-leaked-connections';
const sendAs = 'kb912918-send-as';

describe('a description in plain words', () => {
  it.each([
    ['my mail sits in the Outbox since this morning', outbox],
    ['mails are hanging in the outbox', outbox],
    ['mail goes out only after restarting server', leak],
    ['we have to restart the internet mail service every day', leak],
    ['scanner cannot send mail via smtp exchange 2007', submit],
    ['copier cannot authenticate exchange 2007', submit],
    ['secretary cannot send on behalf of her boss', sendAs],
  ])('%s fits %s', (text, article) => {
    const { search: found, verdict } = read(text);
    expect([found[0], verdict]).toEqual([article, 'fits']);
  });

  it('finds the article of the version that is named', () => {
    expect(read('sbs 2003 mail stuck').search[0]).toBe(isa);
  });

  it('is read with its typing errors', () => {
    expect(read('mials stukc in the outbx')).toMatchObject({ search: [outbox], verdict: 'fits' });
  });

  it('is looked up, not judged, where it is a few words that all stand in one article', () => {
    expect(['forest dns', 'receive connector'].map((text) => read(text).verdict)).toEqual(['perhaps', 'perhaps']);
  });

  it('says by which words it was found and which are not spoken of', () => {
    expect(judge('mail sits in the Outbox of the plotter')).toMatchObject({ told: ['outbox', 'sits', 'mail'], missing: ['plotter'] });
  });

  it('keeps what turns it round: a password that is not right is no right one', () => {
    const concepts = (text: string) => search.lookUp(text).found.terms.map(({ concept }) => concept?.id);
    expect(concepts('the password is right')).toContain('password-right');
    expect(concepts('the password is not right')).not.toContain('password-right');
  });

  it('is not called a fit for an article that it speaks against', () => {
    expect(read('mail stays in the queue, Exchange 2007').verdict).toBe('perhaps');
  });
});

describe('a version', () => {
  it('that the best article excludes lowers it and is said', () => {
    const { found, judgement } = search.lookUp('outbox stuck exchange 2007');
    expect(judgement.verdict).toBe('perhaps');
    expect(found.hits.find(({ id }) => id === outbox)?.excluded.map(({ concept }) => concept?.name)).toEqual(['Exchange 2007']);
  });

  it.each(['Exchange 2013', 'Exchange 2016', 'Exchange 2019', 'Exchange Online', 'Office 365'])(
    '%s is covered by no article',
    (version) => {
      expect(judge(`mail stays in the Outbox, ${version}`)).toMatchObject({ verdict: 'nothing', uncovered: [version.toLowerCase()] });
    },
  );

  it('of another server does not stand against one that is covered', () => {
    expect(read('mail from the old Exchange 2003 server is refused by the new 2007 hub, event 1020').search[0]).toBe(submit);
  });

  it('is not the year of another product', () => {
    expect(search.lookUp('ISA 2000 in front, mail stays in the queue').found.terms.map(({ concept }) => concept?.kind)).not.toContain(
      'version',
    );
  });
});

describe('what is not ours', () => {
  it.each([
    'printer is on fire',
    'Teams has no sound',
    'mailbox is full',
    'I forgot my password',
    'Postfix refuses the login although the password is right',
    'access denied when opening a folder on the file server',
    'computer restarts every day',
    'der Drucker zieht kein Papier ein',
    "l'imprimante n'imprime plus",
    'de printer doet het niet',
    'la impresora no imprime',
    'Outlook search finds nothing',
    'zxqvw',
    '',
  ])('%j is answered with nothing', (text) => {
    expect(read(text).verdict).toBe('nothing');
  });
});

describe('another language', () => {
  it.each([
    ['Die Mails bleiben im Postausgang hängen', 'German', outbox],
    ['Die Mails haengen in der MTA-Warteschlange, Dienstkontokennwort geändert', 'German', outbox],
    ["Le copieur ne peut plus envoyer, l'authentification est refusée alors que le mot de passe est correct", 'French', submit],
    ['Uitgaande mail blijft in de wachtrij achter de ISA-firewall', 'Dutch', isa],
    ['No puede enviar en nombre del director, el mensaje rebota', 'Spanish', sendAs],
  ])('%s is perhaps, in %s', (text, language, article) => {
    const { found, judgement } = search.lookUp(text);
    expect([found.hits[0]?.id, judgement.verdict, judgement.language]).toEqual([article, 'perhaps', language]);
  });
});

describe('a text with evidence', () => {
  const event = [
    'Log Name: Application',
    'Source: MSExchangeTransport',
    'Event ID: 1020',
    "The account 'CONTOSO\\svc-fax' provided valid credentials, but is not authorized to use the server; failing authentication.",
  ].join('\n');

  it('is judged by what is read in it as well', () => {
    const { proposals, articles, search: found, verdict } = read(event);
    expect(proposals).toContain('logged-events=transport-1020');
    expect([articles[0], found[0], verdict]).toEqual([submit, submit, 'fits']);
    expect(articles).not.toContain(isa);
  });

  it('is judged by its telling lines where it is long', () => {
    const noise = Array.from({ length: 60 }, (_, at) => `2007-05-0${(at % 9) + 1} worker ${at} did its round without a word`).join('\n');
    expect(read(`${noise}\n${event}\n${noise}`)).toMatchObject({ search: expect.arrayContaining([submit]), verdict: 'fits' });
  });

  it('without any leaves all articles in, those first that search finds', () => {
    const { proposals, articles } = read('the internet mail service wants its restart every day');
    expect(proposals).toEqual([]);
    expect([...articles].sort()).toEqual(summaries.map(({ id }) => id).sort());
    expect(articles[0]).toBe(leak);
  });
});
