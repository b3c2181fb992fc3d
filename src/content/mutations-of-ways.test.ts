import { catchMutants } from './mutants/catch-mutants.ts';
import { flowOperators } from './mutants/flow-operators.ts';

catchMutants(flowOperators);
