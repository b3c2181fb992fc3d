import type { Case } from '../engine/case.ts';
import { changeCase, startCase } from '../engine/case-change.ts';
import { readCallerWords } from './caller-words.ts';
import { clock } from './clock.ts';
import { newCaseId } from './new-case-id.ts';

/** A case that begins now, with what the caller said in this tab. */
export function beginCase(): Case {
  const at = clock.now();
  return changeCase(startCase(newCaseId(), at), { kind: 'caller-words', text: readCallerWords() }, at);
}
