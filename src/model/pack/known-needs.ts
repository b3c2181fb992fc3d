import type * as v from 'valibot';
import { articleKind } from '../article/article.ts';
import { articleFile } from '../article/article-file.ts';
import { cause, page, procedure, referral } from '../article/article-node.ts';
import { asWrittenFields, partAsWrittenFields } from '../article/as-written.ts';
import { collect } from '../article/collect.ts';
import { fact, factKind } from '../article/fact.ts';
import { picture } from '../article/picture.ts';
import { question } from '../article/question.ts';
import { reads } from '../article/reads.ts';
import { putBack, statementFields } from '../article/statement.ts';
import { goal } from '../base/words.ts';
import { packFile } from './pack-files.ts';

/**
 * What came after the first form, by its schema, and the need of what uses it: an older program would call it a mistake. A
 * test holds the schemas against the first form, so that nothing new is left out here.
 */
export const needOfSchema: ReadonlyMap<v.GenericSchema, string> = new Map<v.GenericSchema, string>([
  [articleFile.entries.status, 'status'],
  [articleFile.entries.subject, 'subject'],
  [articleFile.entries.keys, 'keys'],
  [articleFile.entries.after, 'after'],
  [procedure, 'procedure'],
  [page, 'page'],
  [collect, 'collect'],
  [reads, 'reads'],
  [picture, 'picture'],
  [packFile.entries.media, 'picture'],
  [question.entries.exclusive, 'exclusive'],
  [putBack.entries.at, 'putBack'],
  [cause.entries.wayOf, 'wayOf'],
  [cause.entries.holds, 'holds'],
  [cause.entries.whenFixed, 'whenFixed'],
  [cause.entries.stopsHere, 'stopsHere'],
  [referral.entries.outcome, 'outcome'],
  [fact.entries.quote, 'quote'],
  [fact.entries.house, 'house'],
  ...[...Object.values(asWrittenFields), partAsWrittenFields.under].map((field): [v.GenericSchema, string] => [field, 'steps']),
]);

/** The same of single values of what was in the first form. */
export const needOfValue: ReadonlyMap<v.GenericSchema, Readonly<Record<string, string>>> = new Map<
  v.GenericSchema,
  Readonly<Record<string, string>>
>([
  [articleKind, { procedure: 'procedure', page: 'page' }],
  [goal, { $fixed: 'whenFixed' }],
  [statementFields.mark, { house: 'house' }],
  [factKind, { page: 'quote', house: 'house' }],
]);

/**
 * What a file may need of the program, by name, and this one knows. An article that needs anything else is left out before
 * its fields are looked at, because an older program cannot tell a mistake from what came after it.
 */
export const knownNeeds: ReadonlySet<string> = new Set(
  [...needOfSchema.values(), ...[...needOfValue.values()].flatMap(Object.values)].sort(),
);
