import type { Article } from '../../model/article/article.ts';
import type { Observation } from '../../model/article/observation.ts';
import type { Statement } from '../../model/article/statement.ts';
import { ask } from '../walk/observation.ts';

const said = (text: string): Statement => ({ text, sources: ['F-1'] });

const look: Observation['howToFind'] = { steps: [said('Look.')], minutes: 1, role: 'helpdesk', isSafe: true };

const weather = {
  id: 'weather',
  prompt: 'How is the weather?',
  why: said('Rain matters.'),
  howToFind: look,
  answers: { sun: { label: 'Sun' }, rain: { label: 'Rain' }, unknown: { label: "I can't tell" } },
  sources: ['F-1'],
} as const satisfies Observation;

/** What the sample's catalogue knows; the article never asks for the season. */
export const sampleObservations = {
  weather,
  season: {
    ...weather,
    id: 'season',
    prompt: 'Which season is it?',
    answers: { winter: { label: 'Winter' }, unknown: { label: "I can't tell" } },
  },
} as const satisfies Record<string, Observation>;

/** Two checks in a row, each with a cause; the weather is asked twice, once at the end. For the tests of the engine. */
export const sampleArticle: Article = {
  id: 'wet-feet',
  number: 'Q1',
  title: 'Wet feet',
  versions: said('All shoes'),
  seen: [said('Feet are wet.')],
  causes: 2,
  document: { title: 'Wet feet', file: 'feet.txt', dates: [{ label: 'Last modified', date: '1999-01-01' }], sources: ['F-1'] },
  support: said('Out of support.'),
  edition: { number: 2, date: '2026-01-01', change: 'The question about puddles is gone.' },
  reviewedOn: '2026-01-01',
  owner: 'helpdesk',
  background: [],
  blanks: { SHOE: { label: 'Shoe', example: 'left' } },
  start: 'outside',
  nodes: {
    outside: ask(weather, { sun: 'dry', otherwise: 'sole', unknown: 'sole' }),
    sole: {
      kind: 'question',
      prompt: 'Is there a hole in the sole?',
      why: said('Water comes in from below.'),
      howToFind: look,
      answers: {
        yes: { label: 'Yes', goto: 'hole' },
        no: { label: 'No', goto: 'laces' },
        unknown: { label: "I can't tell", goto: 'laces' },
      },
      sources: ['F-1'],
    },
    hole: {
      kind: 'cause',
      title: 'There is a hole in the sole',
      why: [said('Water comes in.')],
      resolution: [
        {
          ...said('Mend it.'),
          id: 'mend',
          role: 'helpdesk',
          commands: ['mend SHOE'],
          undo: said('Open the seam again.'),
          widens: false,
        },
      ],
      cautions: [],
      expected: said('Feet stay dry.'),
      notFixed: 'laces',
      sources: ['F-1'],
    },
    laces: {
      kind: 'question',
      prompt: 'Are the laces open?',
      why: said('Water comes in from above.'),
      howToFind: look,
      answers: {
        yes: { label: 'Yes', goto: 'open-laces' },
        no: { label: 'No', goto: 'outside-again' },
        unknown: { label: "I can't tell", goto: 'outside-again' },
      },
      sources: ['F-1'],
    },
    'open-laces': {
      kind: 'cause',
      title: 'The laces are open',
      why: [said('Water comes in.')],
      resolution: [{ ...said('Tie them.'), id: 'tie', role: 'helpdesk', changesNothing: true }],
      cautions: [],
      expected: said('Feet stay dry.'),
      notFixed: 'outside-again',
      sources: ['F-1'],
    },
    'outside-again': ask(weather, { rain: 'cobbler', otherwise: 'dry', unknown: 'cobbler' }),
    cobbler: {
      kind: 'escalation',
      title: 'Ask the cobbler',
      why: said('Nothing is proven.'),
      role: 'helpdesk',
      handOver: [said('The shoe.')],
      sources: ['F-1'],
    },
    dry: { kind: 'referral', title: 'It is dry', why: said('No water.'), pointers: [], sources: ['F-1'] },
  },
  aliases: { 'the-sole': 'sole', 'sole=hole': 'yes' },
  retired: { puddle: 'Did you step into a puddle?', 'laces=knotted': 'They are knotted' },
};
