import type { Case, CasePlace } from '../../model/case/case.ts';
import type { EntryOrigin, PlannedDeed } from '../../model/case/case-entry.ts';
import type { CaseRecord } from '../../model/case/case-record.ts';
import { caseOf } from './case-of.ts';
import { articleNow, standsOf } from './case-record.ts';

/**
 * What a step does to a case: from the place that was shown to the one that it led to. The case may have gone on from there,
 * in another tab or before one went back: what the step does not touch stays, and what was said already changes nothing. Only
 * another answer than the case has takes back what followed. A step into an article that the case already has takes nothing
 * back and replaces nothing there.
 */
export function deedsOfStep(record: CaseRecord, from: CasePlace | undefined, to: CasePlace): PlannedDeed[] {
  const kept = caseOf(record, to.articleId ?? '');
  const isWithin = from !== undefined && from.articleId === to.articleId;
  const answers = isWithin ? answersWithin(kept, from, to) : [...kept.answers, ...to.answers.filter(isNewIn(kept))];
  const isSaid = isSameAnswers(answers, kept.answers);
  if (isWithin && isBegun(record, to) && isSaid && from.from === to.from) {
    return [];
  }
  const origin = (asked: string, answerId: string) => originOf(record, from, asked, answerId);
  if (!isWithin && isBegun(record, to)) {
    return deedsToPlace(record, isSaid ? kept : withEdition(kept, standingIn(kept, to, answers)), origin);
  }
  const { nodeId: _, ...rest } = to;
  return deedsToPlace(record, withEdition(kept, isSameAnswers(answers, to.answers) ? to : { ...rest, answers }), origin);
}

/** True where the same was answered, in whatever order. */
export function isSameAnswers(one: Case['answers'], other: Case['answers']): boolean {
  return one.length === other.length && areAllIn(one, other);
}

/** True where each of these was answered so there. */
export function areAllIn(some: Case['answers'], all: Case['answers']): boolean {
  const said = new Map(all);
  return some.every(([asked, answerId]) => said.get(asked) === answerId);
}

function isNewIn({ answers }: Case): (pair: Case['answers'][number]) => boolean {
  const said = new Map(answers);
  return ([asked]) => !said.has(asked);
}

function answersWithin(kept: Case, from: CasePlace, to: CasePlace): Case['answers'] {
  const isNew = isNewIn(kept);
  if (
    !areAllIn(
      to.answers.filter((pair) => !isNew(pair)),
      kept.answers,
    )
  ) {
    return to.answers;
  }
  const now = new Map(to.answers);
  const takenBack = new Set(from.answers.map(([asked]) => asked).filter((asked) => !now.has(asked)));
  return [...kept.answers.filter(([asked]) => !takenBack.has(asked)), ...to.answers.filter(isNew)];
}

// Which question is open is told by the answers, and only the article knows.
function standingIn({ from }: Case, { edition, articleId }: CasePlace, answers: Case['answers']): CasePlace {
  return {
    ...(articleId === undefined ? {} : { articleId }),
    ...(edition === undefined ? {} : { edition }),
    ...(from === undefined ? {} : { from }),
    answers,
  };
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
    ...(isBegun(record, place) && articleNow(record) === articleId && takenBack.length + answered.length === 0 && isSameStand(kept, place)
      ? []
      : [{ articleId, origin: 'person', did: { kind: 'stood', ...standOf(place) } } as const]),
  ];
}

/** True where something was answered or looked at in the article of a place. */
export function isBegun(record: CaseRecord, { articleId }: CasePlace): boolean {
  return standsOf(record).some(({ articleId: own }) => own === (articleId ?? ''));
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
    ...(edition === undefined ? {} : { edition: editionOf(edition) }),
  };
}

// In one order, whoever wrote it.
function editionOf({ number, date, pack }: NonNullable<Stand['edition']>): NonNullable<Stand['edition']> {
  return { number, date, ...(pack === undefined ? {} : { pack }) };
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
