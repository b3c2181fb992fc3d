import { textsOf } from '../placed-texts.ts';
import { rememberForNode } from '../remember-for-node.ts';
import { statementsOf } from '../statements.ts';

/** Every sourced statement of a node, gathered once for all rules. */
export const statementsIn = rememberForNode(statementsOf);

/** Every text of a node that a person reads, gathered once for all rules. */
export const textsIn = rememberForNode(textsOf);
