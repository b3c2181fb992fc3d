import { afterAll, expect, it } from 'vitest';
import { catchByRule, printTally, type Tally } from './mutants/catch-by-rule.ts';
import { editionOperators } from './mutants/operators/edition-operators.ts';
import { goesWithOperators } from './mutants/operators/goes-with-operators.ts';
import { idOperators } from './mutants/operators/id-operators.ts';
import { outsideOperators } from './mutants/operators/outside-operators.ts';

const counts: string[] = [];
const tally: Tally = new Map();

it.each([...idOperators, ...goesWithOperators, ...outsideOperators, ...editionOperators])('catches every mutant of: $name', (operator) => {
  const { made, missed } = catchByRule(operator, tally);
  counts.push(`${made - missed.length} of ${made}  ${operator.name}`);
  expect(missed.slice(0, 3)).toEqual([]);
  expect(made).toBeGreaterThan(0);
});

afterAll(() => console.log(`${counts.join('\n')}\n\n${printTally(tally)}`));
