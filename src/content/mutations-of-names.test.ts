import { catchMutants } from './mutants/catch-mutants.ts';
import { goesWithOperators } from './mutants/goes-with-operators.ts';
import { idOperators } from './mutants/id-operators.ts';

catchMutants([...idOperators, ...goesWithOperators]);
