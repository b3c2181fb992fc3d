import { catalogueOperators } from './mutants/catalogue-operators.ts';
import { catchMutants } from './mutants/catch-mutants.ts';
import { partOperators } from './mutants/part-operators.ts';
import { textOperators } from './mutants/text-operators.ts';
import { wideningOperators } from './mutants/widening-operators.ts';

catchMutants([...catalogueOperators, ...partOperators, ...textOperators, ...wideningOperators]);
