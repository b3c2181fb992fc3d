import { expect, it } from 'vitest';
import { othersGoFirst, toldNothing } from './told-elsewhere.ts';

const told = (missing: string[], share: number) => ({ ...toldNothing('words'), best: { missing, share } });
const whole = { verdict: 'fits', missing: [], share: 1 } as const;
const part = { verdict: 'fits', missing: ['valve'], share: 0.8 } as const;

it.each([
  ['speaks of all of it, and ours does not', part, told([], 0.9), true],
  ['speaks of all of it, and so does ours', whole, told([], 1), false],
  ['misses something too', part, told(['pump'], 0.9), false],
  ['speaks of all of it by a smaller share', part, told([], 0.7), false],
  ['may fit, and nothing of ours does', { ...part, verdict: 'nothing' } as const, told(['pump'], 0.5), true],
  ['has nothing, and ours has nothing either', { ...part, verdict: 'nothing' } as const, toldNothing('words'), false],
])('knows whether an article of another pack goes first that %s', (_, ours, others, isFirst) => {
  expect(othersGoFirst(ours, others)).toBe(isFirst);
});
