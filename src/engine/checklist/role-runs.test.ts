import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeRuns, runsByRole } from './role-runs.ts';

const persons: Record<string, string> = { help: 'the helpdesk', ex: 'an Exchange admin', ad: 'an AD admin' };
const describeFor = (roles: readonly (string | undefined)[], mine: readonly string[]) =>
  describeRuns(roles, mine, (role) => persons[role] ?? role);

describe('the line that says who does what', () => {
  const handed = ['help', 'help', 'ex', 'ex', 'ex'];

  it('names what one can do and to whom the rest goes', () => {
    expect(describeFor(handed, ['help'])).toBe('You can do 1–2, hand 3–5 to an Exchange admin.');
    expect(describeFor(handed, ['ex'])).toBe('Hand 1–2 to the helpdesk, you can do 3–5.');
    expect(describeFor(handed, ['ad'])).toBe('Hand 1–2 to the helpdesk, hand 3–5 to an Exchange admin.');
  });

  it('counts several roles of one person together, and tells those of others apart', () => {
    expect(describeFor(['ad', 'ex', 'help', 'ex', 'ad'], ['ex', 'help'])).toBe(
      'Hand 1 to an AD admin, you can do 2–4, hand 5 to an AD admin.',
    );
  });

  it('says it in one piece where one side does all', () => {
    expect(describeFor(handed, ['help', 'ex'])).toBe('You can do all 5 steps.');
    expect(describeFor(['ex', 'ex'], ['help'])).toBe('Hand both steps to an Exchange admin.');
    expect(describeFor(['ex'], ['help'])).toBe('Hand the only step to an Exchange admin.');
  });

  it('hands nothing over where the article names nobody', () => {
    const unsaid = [undefined, undefined, undefined];
    expect([describeFor(unsaid, []), describeFor(unsaid, ['ex']), describeFor([undefined], ['ex'])]).toEqual([
      'The article does not say who does the steps.',
      'The article does not say who does the steps.',
      'The article does not say who does the step.',
    ]);
    expect(describeFor(['help', undefined], [])).toBe('Steps 1 for the helpdesk, 2 for whoever can.');
    expect(describeFor(['help', undefined], ['help'])).toBe('You can do 1, leave 2 to whoever can.');
  });

  it('only says for whom the steps are while nobody said who they are', () => {
    expect(describeFor(handed, [])).toBe('Steps 1–2 for the helpdesk, 3–5 for an Exchange admin.');
    expect(describeFor(['ad', 'ad'], [])).toBe('For an AD admin: both steps.');
  });
});

it('puts every step into one run, in order, with the side that does it', () => {
  const role = fc.constantFrom(...Object.keys(persons));
  fc.assert(
    fc.property(fc.array(role), fc.uniqueArray(role), (roles, mine) => {
      const divided = runsByRole(roles, mine).flatMap(({ isMine, role, from, to }) =>
        roles.slice(from - 1, to).map((own, index) => [from + index, isMine, isMine || own === role]),
      );
      expect(divided).toEqual(roles.map((own, index) => [index + 1, mine.includes(own), true]));
    }),
  );
});
