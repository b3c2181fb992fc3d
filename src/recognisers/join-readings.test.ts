import { expect, it } from 'vitest';
import type { Proposal } from '../engine/case/proposal.ts';
import { joinReadings } from './join-readings.ts';
import type { Reading } from './reading.ts';

const proposal = (asked: string, answerId: string, more: Partial<Proposal> = {}): Proposal => ({
  asked,
  answerId,
  recogniser: 'lamps',
  strength: 'medium',
  lines: ['The lamp is red.'],
  ...more,
});
const reading = (more: Partial<Reading>): Reading => ({
  proposals: [],
  conflicts: [],
  remarks: [],
  isArticle: false,
  isTold: true,
  lookedFor: [],
  ...more,
});

it('gives what each of several recognisers reads, each answer once, the strong ones first', () => {
  const strong = proposal('light', 'red', { recogniser: 'logs', strength: 'strong', lines: ['lamp=red'] });
  const joined = joinReadings([
    reading({
      proposals: [proposal('door', 'open'), proposal('light', 'red')],
      remarks: ['Add a photograph.'],
      lookedFor: ['lamps', 'doors'],
    }),
    reading({ proposals: [strong], isTold: false, lookedFor: ['lamps', 'logs'] }),
  ]);
  expect(joined).toEqual({
    proposals: [{ ...strong, lines: ['The lamp is red.', 'lamp=red'] }, proposal('door', 'open')],
    conflicts: [],
    remarks: ['Add a photograph.'],
    isArticle: false,
    isTold: false,
    lookedFor: ['lamps', 'doors', 'logs'],
  });
});

it('proposes nothing to a question that two of them answer differently, nor to one that contradicts itself in one', () => {
  const [red, green, blue] = [proposal('light', 'red'), proposal('light', 'green'), proposal('light', 'blue')];
  expect(joinReadings([reading({ proposals: [red] }), reading({ proposals: [green] })])).toMatchObject({
    proposals: [],
    conflicts: [{ asked: 'light', proposals: [red, green] }],
  });
  const torn = reading({ conflicts: [{ asked: 'light', proposals: [red, green] }] });
  expect(joinReadings([torn, reading({ proposals: [blue] })])).toMatchObject({
    proposals: [],
    conflicts: [{ asked: 'light', proposals: [red, green, blue] }],
  });
});

it('reads nothing from what one of them knows as a pasted article', () => {
  const joined = joinReadings([reading({ proposals: [proposal('light', 'red')] }), reading({ isArticle: true, isTold: false })]);
  expect(joined).toEqual(reading({ isArticle: true, isTold: false }));
});
