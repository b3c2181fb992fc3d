import { readWithAll } from 'virtual:pack/recognisers';
import { onTrial } from '../../content/on-trial.ts';
import { type FoundByKey, type KeysOfArticle, readWithKeys } from '../../content/read-with-keys.ts';
import type { Proposal } from '../../engine/case/proposal.ts';
import type { Answers } from '../../engine/walk/replay.ts';
import { isOwnQuestion } from '../../packs/scope/scope-keys.ts';
import { joinReadings } from '../../recognisers/join-readings.ts';
import type { Reading } from '../../recognisers/reading.ts';

/** The keys of some packs, each pack by itself. */
export type KeysOfPacks = readonly (readonly KeysOfArticle[])[];

/** What was read in evidence, and the keys of articles that stand in it. */
export type EvidenceRead = { readonly reading: Reading; readonly found: readonly FoundByKey[] };

/** Reads evidence with every recogniser and with these keys. `known`: what is answered already. */
export function readEvidenceWith(keys: KeysOfPacks, text: string, known: Answers = new Map()): EvidenceRead {
  const recognised = readWithAll(text);
  const said = recognised.proposals.map(({ asked, answerId }) => [asked, answerId] as const);
  const found = readWithKeys(keys, text, new Map([...said, ...known]));
  const proposals = found.flatMap(proposalOf);
  return {
    // What is asked in one article only means nothing beside the answers of the others.
    reading: proposals.length === 0 ? recognised : joinReadings([recognised, { ...nothing, proposals }]),
    found,
  };
}

const nothing: Reading = { proposals: [], conflicts: [], remarks: [], isArticle: false, isTold: false, lookedFor: [] };

function proposalOf({ articleId, keyId, answer, lines, isTrial }: FoundByKey): Proposal[] {
  if (answer === undefined || isOwnQuestion(answer[0])) {
    return [];
  }
  const [asked, answerId] = answer;
  const recogniser = `${articleId} ${keyId}`;
  return [{ asked, answerId, recogniser, strength: isTrial ? 'medium' : 'strong', lines, ...(isTrial ? { note: onTrial } : {}) }];
}
