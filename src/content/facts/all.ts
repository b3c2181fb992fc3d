import { evidenceFacts } from './evidence.ts';
import type { Facts } from './fact.ts';
import { kb305394Facts } from './kb305394.ts';
import { kb912918ProblemFacts } from './kb912918-problem.ts';
import { kb912918RepairFacts } from './kb912918-repair.ts';
import { kb912918ScriptFacts } from './kb912918-script.ts';
import { q154298Facts } from './q154298.ts';
import { q175982Facts } from './q175982.ts';
import { transport1020Facts } from './transport-1020.ts';

/** Every fact of the dossier, by its number. */
export const facts: Facts = {
  ...q154298Facts,
  ...transport1020Facts,
  ...kb305394Facts,
  ...q175982Facts,
  ...kb912918ProblemFacts,
  ...kb912918RepairFacts,
  ...kb912918ScriptFacts,
  ...evidenceFacts,
};
