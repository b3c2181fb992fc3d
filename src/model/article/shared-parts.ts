import * as v from 'valibot';
import { id } from '../base/words.ts';
import { checklistStep } from './checklist-step.ts';
import { instruction } from './statement.ts';

/** Statements and steps that stand in several places, by the name under which `{"use": "<name>"}` puts them there. */
export const sharedParts = v.strictObject({
  statements: v.exactOptional(v.record(id, instruction)),
  steps: v.exactOptional(v.record(id, checklistStep)),
});
