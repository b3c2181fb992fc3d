import { afterAll, expect, it } from 'vitest';
import { catchByRule, printTally, type Tally } from './mutants/catch-by-rule.ts';
import { flowOperators } from './mutants/operators/flow-operators.ts';
import { walkOperators } from './mutants/operators/walk-operators.ts';

const counts: string[] = [];
const tally: Tally = new Map();

it.each([...flowOperators, ...walkOperators])('catches every mutant of: $name', (operator) => {
  const { made, missed } = catchByRule(operator, tally);
  counts.push(`${made - missed.length} of ${made}  ${operator.name}`);
  expect(missed.slice(0, 3)).toEqual([]);
  expect(made).toBeGreaterThan(0);
});

afterAll(() => console.log(`${counts.join('\n')}\n\n${printTally(tally)}`));
