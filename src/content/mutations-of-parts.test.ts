import { afterAll, expect, it } from 'vitest';
import { catalogueOperators } from './mutants/catalogue-operators.ts';
import { catchMutants } from './mutants/catch-mutants.ts';
import { partOperators } from './mutants/part-operators.ts';
import { textOperators } from './mutants/text-operators.ts';
import { wideningOperators } from './mutants/widening-operators.ts';

const counts: string[] = [];

it.each([...catalogueOperators, ...partOperators, ...textOperators, ...wideningOperators])('catches every mutant of: $name', (operator) => {
  const { made, missed } = catchMutants(operator);
  counts.push(`${made - missed.length} of ${made}  ${operator.name}`);
  expect(missed.slice(0, 3)).toEqual([]);
  expect(made).toBeGreaterThan(0);
});

afterAll(() => console.log(counts.join('\n')));
