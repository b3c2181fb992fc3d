import type { CatalogueSearch } from '../../../src/services/search/catalogue-search.ts';
import { readDescription } from '../../../src/services/search/read-description.ts';
import type { EvidenceRow, ForeignRow, TrueRow } from './judged-rows.ts';

export type JudgedTrue = TrueRow & {
  readonly isFirst: boolean;
  readonly isAmongThree: boolean;
  readonly isRefused: boolean;
  readonly verdict: string;
};
export type JudgedForeign = ForeignRow & { readonly isRefused: boolean; readonly verdict: string };
export type JudgedEvidence = EvidenceRow & {
  readonly proposed: readonly string[];
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
};

const amongFirst = 3;

/** Judges a description as `npm run read` prints it: is the right article first, and is it refused? */
export function judgeTrue(row: TrueRow, search: CatalogueSearch): JudgedTrue {
  const { search: ids, verdict } = readDescription(row.text, search);
  const isRight = (id: string) => id === row.article || row.also.includes(id);
  return {
    ...row,
    verdict,
    isFirst: ids.slice(0, 1).some(isRight),
    isAmongThree: ids.slice(0, amongFirst).some(isRight),
    isRefused: verdict === 'nothing',
  };
}

export function judgeForeign(row: ForeignRow, search: CatalogueSearch): JudgedForeign {
  const { verdict } = readDescription(row.text, search);
  return { ...row, verdict, isRefused: verdict === 'nothing' };
}

export function judgeEvidence(row: EvidenceRow, search: CatalogueSearch): JudgedEvidence {
  const { proposals } = readDescription(row.text, search);
  return {
    ...row,
    proposed: proposals,
    wrong: proposals.filter((proposal) => !row.right.includes(proposal) && !row.allowed.includes(proposal)),
    missed: row.right.filter((answer) => !proposals.includes(answer)),
  };
}

/** The share of rows of which something holds. */
export function shareOf<T>(rows: readonly T[], holds: (row: T) => boolean): number {
  return rows.filter(holds).length / rows.length;
}
