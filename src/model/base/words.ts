import * as v from 'valibot';
import { isDay } from './is-day.ts';

const longestText = 20_000;

// What is read would not be what is copied: signs that turn others round, and those that no text has.
const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

const isSeen = v.check<string, (issue: v.CheckIssue<string>) => string>(
  (said) => !unseen.test(said),
  ({ input }) => {
    const code = unseen.exec(input)?.[0].charCodeAt(0) ?? 0;
    return `holds a sign that nobody sees, U+${code.toString(16).toUpperCase().padStart(4, '0')}: take it out`;
  },
);

/** What a person reads: never empty, and nothing in it that is not seen. How long it may be is a matter of style, and of one cap against what is no text. */
export const text = v.pipe(
  v.string(),
  v.nonEmpty('is empty'),
  v.maxLength(longestText, `is longer than ${longestText} characters`),
  isSeen,
);

const longestHeading = 60;

/** What stands above a list: one line of a few words. */
export const heading = v.pipe(
  v.string(),
  v.maxLength(longestHeading, `is longer than ${longestHeading} characters`),
  v.regex(/^\S+( \S+)*$/, 'is no heading: a few words in one line'),
);

/** What stands in a cell of a table: a text, or nothing. */
export const cell = v.pipe(v.string(), v.maxLength(longestText, `is longer than ${longestText} characters`), isSeen);

/**
 * The name of an article, node, answer, step, role or anything else that stands in links: small letters, digits and single
 * hyphens. A double one is kept for names that are made when an article is read.
 */
export const id = v.pipe(
  v.string(),
  v.maxLength(64, 'is longer than 64 characters'),
  v.regex(/^[a-z](-?[a-z0-9])*$/, 'is no id: small letters, digits and single hyphens, a letter first'),
);

/**
 * What a file names of its own pack, by its id, or of another pack that `uses` names, as `pack.id`. A dot is in no id, so
 * that no name of one pack can be one of another.
 */
export const name = v.pipe(
  v.string(),
  v.maxLength(129, 'is longer than 129 characters'),
  v.regex(
    /^([a-z](-?[a-z0-9])*\.)?[a-z](-?[a-z0-9])*$/,
    'is no name: small letters, digits and single hyphens, a letter first; of another pack as pack.id',
  ),
);

/** Where something leads: a node, or `$fixed`, the end of a walk on which the trouble is gone. */
export const goal = v.pipe(
  v.string(),
  v.maxLength(64, 'is longer than 64 characters'),
  v.regex(/^(\$fixed|[a-z](-?[a-z0-9])*)$/, 'is no id: small letters, digits and single hyphens, a letter first'),
);

/** A day as 2026-11-28 that the calendar has. */
export const day = v.pipe(v.string(), v.check(isDay, 'is no day such as 2026-11-28'));

/** Minutes that somebody estimated: a whole number, at least one. */
export const minutes = v.pipe(v.number(), v.integer('is no whole number of minutes'), v.minValue(0, 'is below 0'));

/** What the program must know to read a file, by name; see `knownNeeds`. It is looked at before the rest. */
export const needs = v.exactOptional(v.array(text));
