import type { Case } from '../../model/case/case.ts';
import type { CaseEntry } from '../../model/case/case-entry.ts';
import type { CaseRecord } from '../../model/case/case-record.ts';
import { changeCase, put, startCase } from './case-change.ts';
import { changedAt } from './case-record.ts';

const ofOneArticle: ReadonlySet<string> = new Set(['answered', 'took-back', 'stood', 'note', 'step', 'wait', 'put-back']);
const ofPlace: ReadonlySet<string> = new Set(['answered', 'took-back', 'stood']);

/**
 * The case as it stands in one article, or in triage (empty). Ticket number, caller's words, blanks and evidence are the
 * whole case's. What was noted in triage goes on in every article; what was answered there does not, it is carried over.
 */
export function caseOf(record: CaseRecord, articleId: string): Case {
  const known = knownOf.get(record) ?? new Map<string, Case>();
  knownOf.set(record, known);
  const kept = known.get(articleId) ?? readCase(record, articleId);
  known.set(articleId, kept);
  return kept;
}

// A record never changes, and a page asks for the same case again and again.
const knownOf = new WeakMap<CaseRecord, Map<string, Case>>();

function readCase(record: CaseRecord, articleId: string): Case {
  const kept = record.entries.filter((entry) => isOf(entry, articleId)).reduce(doEntry, startCase(record.id, record.startedAt));
  return { ...kept, changedAt: changedAt(record) };
}

function isOf({ did, articleId: own }: CaseEntry, articleId: string): boolean {
  return own === articleId || !ofOneArticle.has(did.kind) || (own === '' && !ofPlace.has(did.kind));
}

function doEntry(kept: Case, { did, at, origin, articleId }: CaseEntry): Case {
  switch (did.kind) {
    case 'answered': {
      const said = [did.asked, did.answerId] as const;
      const isAnswered = kept.answers.some(([asked]) => asked === did.asked);
      return {
        ...kept,
        answers: isAnswered ? kept.answers.map((pair) => (pair[0] === did.asked ? said : pair)) : [...kept.answers, said],
        origins: put(kept.origins, did.asked, origin === 'evidence' || origin === 'carried' ? origin : undefined),
      };
    }
    case 'took-back':
      return {
        ...(did.asked === '' ? withoutStand(kept) : kept),
        answers: kept.answers.filter(([asked]) => asked !== did.asked),
        origins: put<Case['origins'][string]>(kept.origins, did.asked, undefined),
      };
    case 'stood': {
      const { kind: _, ...stood } = did;
      return { ...withoutStand(kept), ...(articleId === '' ? {} : { articleId }), ...stood };
    }
    default:
      return changeCase(kept, did, at);
  }
}

function withoutStand({ articleId: _article, nodeId: _node, from: _from, edition: _edition, ...rest }: Case): Case {
  return rest;
}
