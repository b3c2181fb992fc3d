import { afterAll, expect, it } from 'vitest';
import { catchMutants } from './mutants/catch-mutants.ts';
import { goesWithOperators } from './mutants/goes-with-operators.ts';
import { idOperators } from './mutants/id-operators.ts';
import { outsideOperators } from './mutants/outside-operators.ts';

const counts: string[] = [];

it.each([...idOperators, ...goesWithOperators, ...outsideOperators])('catches every mutant of: $name', (operator) => {
  const { made, missed } = catchMutants(operator);
  counts.push(`${made - missed.length} of ${made}  ${operator.name}`);
  expect(missed.slice(0, 3)).toEqual([]);
  expect(made).toBeGreaterThan(0);
});

afterAll(() => console.log(counts.join('\n')));
