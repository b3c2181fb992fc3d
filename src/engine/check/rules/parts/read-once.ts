import type { Article } from '../../../../model/article/article.ts';
import { commandsOf, textsOf } from '../../../article/placed-texts.ts';
import { statementsOf } from '../../../article/statements.ts';
import { rememberForNode } from '../../../data/remember-for-node.ts';
import { fillBlanks } from '../../../words/blanks.ts';

/** Every sourced statement of a node, gathered once for all rules. */
export const statementsIn = rememberForNode(statementsOf);

/** Every command and menu path of a node, cut at the blanks of its article. */
export const commandsIn = rememberForNode((node, blanks: Article['blanks']) =>
  commandsOf(node).map(({ at, text }) => ({ at, parts: fillBlanks(text, blanks, new Map()) })),
);

/** Every text of a node that a person reads, gathered once for all rules. */
export const textsIn = rememberForNode(textsOf);
