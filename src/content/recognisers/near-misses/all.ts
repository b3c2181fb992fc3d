import { connectionNearMisses } from './connections.ts';
import { documentationNearMisses } from './documentation.ts';
import { elsewhereNearMisses } from './elsewhere.ts';
import { eventNearMisses } from './events.ts';
import { halfSaidNearMisses } from './half-said.ts';
import { laterAndOverNearMisses } from './later-and-over.ts';
import type { NearMiss } from './near-miss.ts';
import { notOursNearMisses } from './not-ours.ts';
import { otherLanguageNearMisses } from './other-languages.ts';
import { otherLayoutNearMisses } from './other-layouts.ts';
import { otherToolNearMisses } from './other-tools.ts';
import { otherWordNearMisses } from './other-words.ts';
import { quotedNearMisses } from './quoted.ts';
import { realUseNearMisses } from './real-use.ts';
import { refusalNearMisses } from './refusals.ts';
import { replyNearMisses } from './replies.ts';
import { shortStatementNearMisses } from './short-statements.ts';
import { thirdPartyNearMisses } from './third-parties.ts';
import { toldNearMisses } from './told.ts';
import { versionNearMisses } from './versions.ts';

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
