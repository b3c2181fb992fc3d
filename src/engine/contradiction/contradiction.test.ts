import { describe, expect, it } from 'vitest';
import type { Article } from '../../model/article/article.ts';
import type { Observation } from '../../model/article/observation.ts';
import { compileArticle } from '../graph/compile-article.ts';
import { sampleObservations } from '../graph/sample-article.ts';
import { sampleNode, sampleWith } from '../graph/spoil-sample.ts';
import { formatLink, parseLink } from '../link/link.ts';
import { linkAfter, linkWithout } from '../link/link-to.ts';
import { listLinks } from '../link/list-links.ts';
import { followOldLink } from '../link/old-link.ts';
import { standingsAt } from '../standings/standings.ts';
import { followLink } from '../walk/arrival.ts';
import { ask } from '../walk/observation.ts';
import { replay } from '../walk/replay.ts';
import { findContradicted, type GoesWithOf } from './contradiction.ts';

const { weather } = sampleObservations;
const cantTell = { label: "I can't tell" };

const month = {
  ...weather,
  id: 'month',
  prompt: 'Which month is it?',
  answers: { january: { label: 'January' }, july: { label: 'July' }, unknown: cantTell },
} as const satisfies Observation;

const ground = {
  ...weather,
  id: 'ground',
  prompt: 'What lies on the ground?',
  answers: { snow: { label: 'Snow' }, grass: { label: 'Grass' }, unknown: cantTell },
  goesWith: { snow: { month: ['january'] }, grass: { month: ['july'] } },
} as const satisfies Observation;

const shoes = {
  ...weather,
  id: 'shoes',
  prompt: 'Which shoes?',
  answers: { sandals: { label: 'Sandals' }, boots: { label: 'Boots' }, unknown: cantTell },
  goesWith: { sandals: { month: ['july'] } },
} as const satisfies Observation;

const observations = { month, ground, shoes };
const of: GoesWithOf = (asked) => (observations as Readonly<Record<string, Observation>>)[asked]?.goesWith;

describe('findContradicted', () => {
  const contradicted = (known: [string, string][], asked: string, answerId: string) => findContradicted(of, known, { asked, answerId });

  it('finds the earlier answer, whichever of the two says what it goes with', () => {
    expect(contradicted([['month', 'july']], 'ground', 'snow')).toEqual({ asked: 'month', answerId: 'july' });
    expect(contradicted([['ground', 'snow']], 'month', 'july')).toEqual({ asked: 'ground', answerId: 'snow' });
  });

  it('finds two answers that leave no answer of a third question', () => {
    expect(contradicted([['shoes', 'sandals']], 'ground', 'snow')).toEqual({ asked: 'shoes', answerId: 'sandals' });
  });

  it.each<[string, [string, string][], string, string]>([
    ['what goes together', [['month', 'january']], 'ground', 'snow'],
    ['an answer that says nothing', [['month', 'july']], 'shoes', 'boots'],
    ['unknown, before', [['month', 'unknown']], 'ground', 'snow'],
    ['unknown, after', [['ground', 'snow']], 'month', 'unknown'],
    ['what is no observation', [['constructor', 'name']], 'ground', 'snow'],
    ['an id that objects inherit', [['ground', 'snow']], 'shoes', 'constructor'],
    ['its own answer, asked again', [['ground', 'snow']], 'ground', 'snow'],
  ])('leaves alone %s', (_, known, asked, answerId) => {
    expect(contradicted(known, asked, answerId)).toBeUndefined();
  });
});

const hole = sampleNode('hole', 'cause');
const laces = sampleNode('open-laces', 'cause');
const article: Article = {
  ...sampleWith({}),
  start: 'month',
  nodes: {
    month: ask(month, { otherwise: 'ground', unknown: 'ground' }),
    ground: ask(ground, { snow: 'hole', grass: 'sole', unknown: 'cobbler' }),
    sole: {
      ...sampleNode('sole', 'question'),
      answers: { yes: { label: 'Yes', goto: 'open-laces' }, unknown: { ...cantTell, goto: 'cobbler' } },
    },
    hole: { ...hole, notFixed: 'open-laces' },
    'open-laces': { ...laces, notFixed: 'cobbler' },
    cobbler: sampleNode('cobbler', 'escalation'),
  },
};
const machine = compileArticle(article);
const both = new Map([
  ['month', 'july'],
  ['ground', 'snow'],
  ['hole', 'not-fixed'],
]);

function follow(address: string) {
  const [pathname = '', search = ''] = address.split('?');
  const read = parseLink(pathname, search);
  return read === undefined ? undefined : followLink(article, machine, observations, read);
}

describe('a walk', () => {
  it('stops at the answer that contradicts, and keeps all that was answered', () => {
    expect(replay(machine, both)).toEqual({
      nodeId: 'ground',
      trail: [{ nodeId: 'month', asked: 'month', answerId: 'july' }],
      offTrail: ['ground', 'hole'],
      contradiction: [
        { asked: 'month', answerId: 'july' },
        { asked: 'ground', answerId: 'snow' },
      ],
    });
  });

  it('stops at the answer that contradicts one which this article does not ask', () => {
    const answers = new Map([
      ['month', 'january'],
      ['shoes', 'sandals'],
    ]);
    expect(replay(machine, answers, undefined, observations)).toEqual({
      nodeId: 'month',
      trail: [],
      offTrail: ['month', 'shoes'],
      contradiction: [
        { asked: 'shoes', answerId: 'sandals' },
        { asked: 'month', answerId: 'january' },
      ],
    });
  });

  it('says of an answer that it has not come to which one it cannot be true beside', () => {
    const sole = sampleNode('sole', 'question');
    const later = compileArticle({
      ...article,
      nodes: {
        ...article.nodes,
        month: ask(month, { otherwise: 'sole', unknown: 'sole' }),
        ground: ask(ground, { snow: 'hole', grass: 'open-laces', unknown: 'cobbler' }),
        sole: { ...sole, answers: { yes: { label: 'Yes', goto: 'ground' }, unknown: { ...cantTell, goto: 'cobbler' } } },
      },
    });
    const earlier = { asked: 'month', answerId: 'july' };
    expect(replay(later, both)).toEqual({
      nodeId: 'sole',
      trail: [{ nodeId: 'month', ...earlier }],
      offTrail: ['ground', 'hole'],
      atOdds: new Map([['ground', earlier]]),
    });
  });

  it('goes on once either of the two is taken back, and asks that one again', () => {
    const link = { answers: both };
    const earlierHolds = linkWithout(machine, link, ['ground'], observations);
    expect(formatLink(earlierHolds)).toBe('/wet-feet/ground/?month=july&hole=not-fixed');
    const laterHolds = linkWithout(machine, link, ['month'], observations);
    expect(formatLink(laterHolds)).toBe('/wet-feet/month/?ground=snow&hole=not-fixed');
    expect(formatLink(linkAfter(machine, laterHolds, 'month', 'january', observations))).toBe(
      '/wet-feet/open-laces/?month=january&ground=snow&hole=not-fixed',
    );
  });

  it('calls ruled out what only an answer leads to that contradicts', () => {
    const answers = new Map([['month', 'july']]);
    const standings = standingsAt(machine, replay(machine, answers), answers);
    expect(Object.fromEntries(standings)).toEqual({
      hole: { kind: 'ruled-out', by: { nodeId: 'month', asked: 'month', answerId: 'july' } },
      'open-laces': { kind: 'possible' },
    });
  });
});

describe('a link that contradicts itself', () => {
  const address = '/wet-feet/open-laces/?month=july&ground=snow&hole=not-fixed';

  it('leads to the question, keeps every answer, and is not called old', () => {
    const arrival = follow(address);
    expect(arrival && [formatLink(arrival.link), arrival.setAside, arrival.notices]).toEqual([
      '/wet-feet/ground/?month=july&ground=snow&hole=not-fixed',
      ['ground', 'hole'],
      [],
    ]);
  });

  it('counts as contradicted, and as lost where an answer is missing', () => {
    const outcomeOf = (said: string) => followOldLink(article, machine, observations, said).outcome;
    expect(outcomeOf(address)).toBe('contradicted');
    expect(outcomeOf('/wet-feet/hole/?month=january&ground=snow')).toBe('same');
  });

  it('is none of those that are recorded, and each node and answer is', () => {
    const links = listLinks(article, machine);
    expect(links.filter((one) => followOldLink(article, machine, observations, one).outcome !== 'same')).toEqual([]);
    expect(links).toContain('/wet-feet/hole/?month=january&ground=snow');
    expect(links).toContain('/wet-feet/sole/?month=july&ground=grass');
  });
});
