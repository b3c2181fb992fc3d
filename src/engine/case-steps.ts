import type { Case } from './case.ts';
import type { CasePlace } from './case-change.ts';
import type { EntryOrigin, PlannedDeed } from './case-entry.ts';
import { caseOf } from './case-of.ts';
import { articlesOf, type CaseRecord } from './case-record.ts';

/**
 * What a step does to a case: from the place that was shown to the one that it led to. From an earlier place of the case,
 * the same answer once more changes nothing; another one takes back what followed and answers.
 */
export function deedsOfStep(record: CaseRecord, from: CasePlace | undefined, to: CasePlace): PlannedDeed[] {
  const kept = caseOf(record, to.articleId ?? '');
  const said = new Map(kept.answers);
  const now = new Map(to.answers);
  const isHere = from !== undefined && from.articleId === to.articleId && from.from === to.from && kept.from === to.from;
  const takesBack = isHere && from.answers.some(([asked]) => !now.has(asked));
  const isSaidAlready =
    isBegun(record, to) && isHere && !takesBack && to.answers.every(([asked, answerId]) => said.get(asked) === answerId);
  return isSaidAlready ? [] : deedsToPlace(record, withEdition(kept, to), (asked, answerId) => originOf(record, from, asked, answerId));
}

/** What takes a place into a case as it is: its answers and where one stands. Nothing where the case stands there. */
export function deedsToPlace(
  record: CaseRecord,
  place: CasePlace,
  originOfAnswer: (asked: string, answerId: string) => EntryOrigin,
): PlannedDeed[] {
  const articleId = place.articleId ?? '';
  const kept = caseOf(record, articleId);
  const before = new Map(kept.answers);
  const now = new Map(place.answers);
  const takenBack = kept.answers.filter(([asked]) => !now.has(asked));
  const answered = place.answers.filter(([asked, answerId]) => before.get(asked) !== answerId);
  return [
    ...takenBack.map(([asked]): PlannedDeed => ({ articleId, origin: 'person', did: { kind: 'took-back', asked } })),
    ...answered.map(
      ([asked, answerId]): PlannedDeed => ({
        articleId,
        origin: originOfAnswer(asked, answerId),
        did: { kind: 'answered', asked, answerId },
      }),
    ),
    ...(isBegun(record, place) && takenBack.length + answered.length === 0 && isSameStand(kept, place)
      ? []
      : [{ articleId, origin: 'person', did: { kind: 'stood', ...standOf(place) } } as const]),
  ];
}

function isBegun(record: CaseRecord, { articleId }: CasePlace): boolean {
  return articleId === undefined
    ? record.entries.some(({ did, articleId: own }) => own === '' && did.kind === 'stood')
    : articlesOf(record).includes(articleId);
}

// Where nothing more is answered, the edition that the case was worked with stays, so that a newer one can be told.
function withEdition(kept: Case, { edition: today, ...place }: CasePlace): CasePlace {
  const before = new Map(kept.answers);
  const goesOn = place.answers.some(([asked, answerId]) => before.get(asked) !== answerId);
  const edition = goesOn ? today : (kept.edition ?? today);
  return edition === undefined ? place : { ...place, edition };
}

type Stand = Pick<Case, 'nodeId' | 'from' | 'edition'>;

function standOf({ nodeId, from, edition }: Stand): Stand {
  return {
    ...(nodeId === undefined ? {} : { nodeId }),
    ...(from === undefined ? {} : { from }),
    ...(edition === undefined ? {} : { edition: { number: edition.number, date: edition.date } }),
  };
}

function isSameStand(one: Stand, other: Stand): boolean {
  return JSON.stringify(standOf(one)) === JSON.stringify(standOf(other));
}

/** Where an answer comes from that a place holds: from evidence of the case, from the place before in another article, or from the person. */
function originOf(record: CaseRecord, from: CasePlace | undefined, asked: string, answerId: string): EntryOrigin {
  const { evidence } = caseOf(record, '');
  if (evidence.some((found) => found.asked === asked && found.answerId === answerId)) {
    return 'evidence';
  }
  const isCarried = from?.articleId !== undefined && from.answers.some((pair) => pair[0] === asked && pair[1] === answerId);
  return isCarried ? 'carried' : 'person';
}
