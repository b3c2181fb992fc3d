import type { NearMiss } from './near-miss.ts';
import { connectionNearMisses } from './texts/connections.ts';
import { documentationNearMisses } from './texts/documentation.ts';
import { elsewhereNearMisses } from './texts/elsewhere.ts';
import { eventNearMisses } from './texts/events.ts';
import { halfSaidNearMisses } from './texts/half-said.ts';
import { laterAndOverNearMisses } from './texts/later-and-over.ts';
import { notOursNearMisses } from './texts/not-ours.ts';
import { otherLanguageNearMisses } from './texts/other-languages.ts';
import { otherLayoutNearMisses } from './texts/other-layouts.ts';
import { otherToolNearMisses } from './texts/other-tools.ts';
import { otherWordNearMisses } from './texts/other-words.ts';
import { quotedNearMisses } from './texts/quoted.ts';
import { realUseNearMisses } from './texts/real-use.ts';
import { refusalNearMisses } from './texts/refusals.ts';
import { replyNearMisses } from './texts/replies.ts';
import { shortStatementNearMisses } from './texts/short-statements.ts';
import { thirdPartyNearMisses } from './texts/third-parties.ts';
import { toldNearMisses } from './texts/told.ts';
import { versionNearMisses } from './texts/versions.ts';

const single: readonly NearMiss[] = [
  ...eventNearMisses,
  ...documentationNearMisses,
  ...connectionNearMisses,
  ...replyNearMisses,
  ...refusalNearMisses,
  ...versionNearMisses,
  ...realUseNearMisses,
  ...toldNearMisses,
  ...elsewhereNearMisses,
  ...halfSaidNearMisses,
  ...thirdPartyNearMisses,
  ...notOursNearMisses,
  ...quotedNearMisses,
  ...shortStatementNearMisses,
  ...laterAndOverNearMisses,
  ...otherLayoutNearMisses,
  ...otherLanguageNearMisses,
  ...otherToolNearMisses,
  ...otherWordNearMisses,
];

// What is silent alone must stay silent beside a near miss of another kind: numbers of one and names of the other may meet.
const silent = single.filter(({ allowed }) => allowed === undefined);
const mixed = silent.map((one, index): NearMiss => {
  const other = silent[(index * 7 + 23) % silent.length] ?? one;
  return { name: `${one.name} + ${other.name}`, text: `${one.text}\n${other.text}` };
});

/** Every near miss, alone and mixed with another. */
export const nearMisses: readonly NearMiss[] = [...single, ...mixed];
