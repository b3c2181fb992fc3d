import { describe, expect, it } from 'vitest';
import { startCase } from '../engine/case/case-change.ts';
import { startRecord } from '../engine/case/case-record.ts';
import { readTicketText } from '../engine/ticket-text/read/read-ticket-text.ts';
import { writeTicketText } from '../engine/ticket-text/write/write-ticket-text.ts';
import type { Article } from '../model/article/article.ts';
import type { Ending } from '../model/case/case.ts';
import { wordsOfEnding } from '../services/articles/ending-words.ts';
import { wordsOfCase } from '../services/cases/case-words.ts';
import { placeOf, viewPlace } from '../services/place/place-view.ts';
import { linkAt, open, openPack } from './fixtures/show-place.ts';
import { showFound, surfaces } from './fixtures/surfaces.ts';

const [disk, share, mail] = (await openPack('ends')).articles as [Article, Article, Article];
const foreign = (await openPack('foreign')).articles;
const [telecom, pressure, handover, ways] = ['no-mobile-data', 'slow-flap', 'tunnel-down', 'no-paper-out'].map((id) =>
  foreign.find((article) => article.id === id),
) as [Article, Article, Article, Article];
const [prints] = (await openPack('steps')).articles as [Article];

/** What a surface says of it; a reason why it says nothing, where it does not. */
type Cell = string | { readonly silent: string };

type Row = {
  readonly field: string;
  readonly article: Article;
  readonly at: string;
  readonly says: Readonly<Record<keyof typeof surfaces, Cell>>;
  /** What is typed, and what the place that is found says. */
  readonly search: readonly [words: string, shown: string] | { readonly silent: string };
};

const onMap = { silent: 'the map shows places and ways, and no step of a place' } as const;
const steps = { map: onMap, list: onMap } as const;
const notLooked = { silent: 'nobody who looks for a trouble types it' } as const;

const inLists = { silent: 'it says where an article stands in the list of a pack, and nothing inside the article' } as const;

// A row for each field, a cell for each surface. Lists of cases say of all this only how a case ended: see below.
const rows: readonly Row[] = [
  {
    field: 'subject',
    article: prints,
    at: '/no-prints/?',
    says: { screen: inLists, paper: inLists, map: inLists, list: inLists, ticket: inLists },
    search: { silent: 'who types it means the articles under it, which the list shows; a title says more' },
  },
  {
    field: 'whenFixed, before it',
    article: telecom,
    at: '/no-mobile-data/?aero-sign=shown',
    says: {
      screen: 'Fixed, next comes: Does a page load after aeroplane mode?',
      paper: 'Fixed, next comes: Does a page load after aeroplane mode?',
      map: 'Fixed',
      list: 'Fixed 3. Does a page load after aeroplane mode?',
      ticket: 'If it is fixed, next comes: Does a page load after aeroplane mode?',
    },
    search: { silent: 'it is a way, and has no words of its own' },
  },
  {
    field: 'whenFixed, after it',
    article: telecom,
    at: '/no-mobile-data/?aero-sign=shown&aero-on=fixed&retry-1=does-not&card-state=missing&card-loose=not-fixed',
    says: {
      screen: 'Removed, and the trouble goes on Aeroplane mode is on',
      paper: 'Removed, and the trouble goes on Aeroplane mode is on',
      map: 'Cause · on your way · removed Aeroplane mode is on',
      list: 'Aeroplane mode is on Cause, on your way, removed',
      ticket: 'REMOVED - Aeroplane mode is on',
    },
    search: { silent: 'it is a way, and has no words of its own' },
  },
  {
    field: 'exclusive',
    article: pressure,
    at: '/slow-flap/?gauge=low',
    says: {
      screen:
        'ruled out by: With the pump running, what does the gauge at the test point read? Under 180 (The table of pressures gives each range its own faults.)',
      paper:
        'ruled out by: With the pump running, what does the gauge at the test point read? Under 180 (The table of pressures gives each range its own faults.)',
      map: 'Cause · ruled out The selector valve is stuck',
      list: 'The selector valve is stuck Cause, ruled out',
      ticket:
        'The selector valve is stuck: With the pump running, what does the gauge at the test point read? Under 180 (The table of pressures gives each range its own faults.)',
    },
    search: notLooked,
  },
  {
    field: 'stopsHere',
    article: handover,
    at: '/tunnel-down/?home-net=yes&client-says=certificate',
    says: {
      screen: 'The source hands over here; what is left is not checked.',
      paper: 'The source hands over here; what is left is not checked.',
      map: 'Cause · you are here · possible · the source hands over here The certificate has expired',
      list: 'The certificate has expired Cause, you are here, possible, the source hands over here',
      ticket: 'The source hands over here; what is left is not checked.',
    },
    search: notLooked,
  },
  {
    field: 'wayOf',
    article: ways,
    at: '/no-paper-out/?list-look=stays&queue-stuck=not-fixed',
    says: {
      screen: 'Another way to remove: The queue is stuck',
      paper: 'Another way to remove: The queue is stuck',
      map: 'Another way of 2 · you are here Restart the print service',
      list: 'Restart the print service Another way of 2, you are here',
      ticket: 'ANOTHER WAY Restart the print service Another way to remove: The queue is stuck',
    },
    search: ['restart the print service', 'Restart the print service Another way to remove: The queue is stuck'],
  },
  {
    field: 'wayOf, tried in part',
    article: ways,
    at: '/no-paper-out/?list-look=stays&queue-stuck=not-fixed&queue-way-2=not-fixed&leave=refused',
    says: {
      screen: 'not checked, 2 of 3 ways tried',
      paper: 'not checked, 2 of 3 ways tried',
      map: 'not checked, 2 of 3 ways tried',
      list: 'not checked, 2 of 3 ways tried',
      ticket: 'The queue is stuck (2 of 3 ways tried)',
    },
    search: { silent: 'it belongs to a walk' },
  },
  {
    field: 'outcome absent',
    article: disk,
    at: '/disk-alert/?line=below&when=other',
    says: {
      screen: 'There is no such problem The curve was above the line for a moment',
      paper: 'There is no such problem The curve was above the line for a moment',
      map: 'There is no such problem · you are here The curve was above the line for a moment',
      list: 'The curve was above the line for a moment There is no such problem, you are here',
      ticket: 'THERE IS NO SUCH PROBLEM The curve was above the line for a moment',
    },
    search: ['above the line for a moment', 'The curve was above the line for a moment There is no such problem'],
  },
  {
    field: 'outcome by-design',
    article: disk,
    at: '/disk-alert/?line=below&when=night',
    says: {
      screen: 'It works as intended The copy at night needs the room',
      paper: 'It works as intended The copy at night needs the room',
      map: 'It works as intended · you are here The copy at night needs the room',
      list: 'The copy at night needs the room It works as intended, you are here',
      ticket: 'IT WORKS AS INTENDED The copy at night needs the room',
    },
    search: ['the copy at night needs the room', 'The copy at night needs the room It works as intended'],
  },
  {
    field: 'holds',
    article: share,
    at: '/share-lost/?way=there&name=right&service=stopped&stopped-service=fixed',
    says: {
      screen: 'How long it lasts: until the next restart, as it is started by hand',
      paper: 'How long it lasts: until the next restart, as it is started by hand',
      map: 'Cause · you are here · worked around The service stands still Worked around',
      list: 'The service stands still Cause, you are here, worked around Worked around: done',
      ticket: 'WORKED AROUND The service stands still How long it lasts: until the next restart, as it is started by hand',
    },
    search: ['the service stands still', 'The service stands still How long it lasts: until the next restart, as it is started by hand'],
  },
  {
    field: 'after',
    article: mail,
    at: '/mail-held/?outbox=stays&offline=fixed',
    says: {
      screen: 'Afterwards Tell the sender that waiting messages go out by themselves.',
      paper: 'Afterwards Tell the sender that waiting messages go out by themselves.',
      map: { silent: 'it belongs to every end, and stands at the end that one comes to' },
      list: { silent: 'as on the map' },
      ticket: 'AFTERWARDS - Tell the sender that waiting messages go out by themselves.',
    },
    search: ['waiting messages go out by themselves', 'A message does not arrive'],
  },
  {
    field: 'putBack.at',
    article: mail,
    at: '/mail-held/?outbox=leaves&log=late',
    says: {
      screen: 'Due now',
      paper: 'Due now',
      map: { silent: 'what is still to put back is said at the place where one is, and at every end' },
      list: { silent: 'as on the map' },
      ticket: 'Lower the log again and empty its folder. (What does the log of the gateway say?), due now',
    },
    search: ['empty its folder', 'What does the log of the gateway say?'],
  },
  {
    field: 'only',
    article: prints,
    at: '/no-prints/not-added/?listed=no',
    says: {
      screen: 'only before SP2 Restart the service.',
      paper: 'only before SP2 Restart the service.',
      ...steps,
      ticket: '(only before SP2) Restart the service.',
    },
    search: ['only before SP2', 'In a step of this cause: only before SP2'],
  },
  {
    field: 'each',
    article: prints,
    at: '/no-prints/not-added/?listed=no',
    says: {
      screen: 'for each domain Allow the group of the domain.',
      paper: 'for each domain Allow the group of the domain.',
      ...steps,
      ticket: '(for each domain) Allow the group of the domain.',
    },
    search: ['for each domain', 'In a step of this cause'],
  },
  {
    field: 'under',
    article: prints,
    at: '/no-prints/not-added/?listed=no',
    says: {
      screen: 'Choose the model. lpinfo -m',
      paper: 'Choose the model. lpinfo -m',
      ...steps,
      ticket: '- Choose the model.',
    },
    search: ['choose the model', 'In a step of this cause: Choose the model'],
  },
  {
    field: 'links',
    article: prints,
    at: '/no-prints/not-added/?listed=no',
    says: {
      screen: 'Open the page of the server',
      paper: 'page of the server (https://print.example/admin)',
      ...steps,
      ticket: 'page of the server: https://print.example/admin',
    },
    search: ['page of the server', 'In a step of this cause: Open the page of the server'],
  },
  {
    field: 'table',
    article: prints,
    at: '/no-prints/not-added/?listed=no',
    says: {
      screen: 'Floor Name 1 north',
      paper: 'Floor Name 1 north',
      ...steps,
      ticket: '- Floor: 1; Name: north',
    },
    search: ['floor name north', 'In a step of this cause'],
  },
  {
    field: 'procedure',
    article: prints,
    at: '/no-prints/queue-off/?listed=yes&state=stopped',
    says: {
      screen: 'Do “make-room” , then come back here.',
      paper: 'Do “make-room” (/make-room/) , then come back here.',
      ...steps,
      ticket: 'Do this and come back: https://desk.example/make-room/',
    },
    search: ['make room on the disk', 'In a step of this cause: Make room on the disk'],
  },
];

describe.each(rows)('$field', ({ article, at, says, search }) => {
  const said = Object.entries(says).flatMap(([surface, cell]) => (typeof cell === 'string' ? [[surface, cell] as const] : []));

  it.each(said)('is said: %s', async (surface, words) => {
    expect(await surfaces[surface as keyof typeof surfaces](article, at)).toContain(words);
  });

  it.runIf('length' in search)('is found', async () => {
    const [typed = '', words] = search as readonly string[];
    expect(await showFound(article, typed)).toContain(words);
  });
});

it.each<[string, Article, string, Ending, string]>([
  ['worked around', share, '/share-lost/?way=missing&no-way=fixed', 'fixed', 'worked around'],
  ['fixed for good', share, '/share-lost/?way=there&name=wrong&old-name=fixed', 'fixed', 'fixed'],
  ['left where there is no such problem', disk, '/disk-alert/?line=below&when=other', 'left', 'no such problem'],
  ['left where it works as intended', disk, '/disk-alert/?line=below&when=night', 'left', 'working as intended'],
  ['left where it is another matter', disk, '/disk-alert/?line=above&folder=tables', 'left', 'left'],
  ['handed over where there is no such problem', disk, '/disk-alert/?line=below&when=other', 'handed over', 'handed over'],
])('is closed, in words, on the screen, in the ticket text and in the list of cases as: %s', (_, article, address, how, words) => {
  const at = '2026-01-02T10:00+01:00';
  const opened = open(article);
  const kept = { ...startCase('c-1', at), ...placeOf(viewPlace(opened, {}, linkAt(address))), closed: { at, how } };
  expect(wordsOfEnding(how, kept, opened)).toBe(words);
  const { text } = writeTicketText(
    {
      case: kept,
      open: { article, machine: opened.machine },
      observations: {},
      roleName: () => 'desk',
      url: 'https://desk.example/',
      now: at,
    },
    { hide: false },
  );
  expect(text).toContain(`\nCLOSED  ${words}, 2026-01-02 10:00 +01:00\n`);
  expect(text).toContain(`\nNEXT   Nobody, it is closed as ${words}\n`);
  expect(readTicketText(text)?.case.closed).toEqual({ at, how });
  const did = { kind: 'closed', how } as const;
  const entry = { id: '1', at, author: '', origin: 'person', articleId: '', did } as const;
  const listed = wordsOfCase({ ...startRecord('c-1', at), entries: [entry] }, new Map(), new Set(), new Map([['c-1', words]]));
  expect(listed.closed).toMatch(new RegExp(`^Closed: ${words}, `));
});
