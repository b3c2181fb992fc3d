import { afterAll, expect, it } from 'vitest';
import { catalogueOperators } from './mutants/catalogue-operators.ts';
import { catchByRule, printTally, type Tally } from './mutants/catch-by-rule.ts';
import { kindOperators } from './mutants/kind-operators.ts';
import { partOperators } from './mutants/part-operators.ts';
import { textOperators } from './mutants/text-operators.ts';
import { wideningOperators } from './mutants/widening-operators.ts';

const counts: string[] = [];
const tally: Tally = new Map();

it.each([...catalogueOperators, ...kindOperators, ...partOperators, ...textOperators, ...wideningOperators])(
  'catches every mutant of: $name',
  (operator) => {
    const { made, missed } = catchByRule(operator, tally);
    counts.push(`${made - missed.length} of ${made}  ${operator.name}`);
    expect(missed.slice(0, 3)).toEqual([]);
    expect(made).toBeGreaterThan(0);
  },
);

afterAll(() => console.log(`${counts.join('\n')}\n\n${printTally(tally)}`));
