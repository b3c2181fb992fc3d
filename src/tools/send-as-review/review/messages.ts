import type { FileProblem, LineProblem } from '../file/problem.ts';

/** What was decided about a line. */
export const decisions = ['undecided', 'granted', 'left-out'] as const;
export type Decision = (typeof decisions)[number];

export type Delegates = 'has' | 'no' | 'unclear';

export type SortColumn = 'line' | 'owner' | 'account' | 'delegates' | 'enabled' | 'decision';

/** What of all lines is shown, and in which order. */
export type Query = {
  /** Words anywhere in the line, as Find /I looks for them. */
  readonly search: string;
  readonly owner: string;
  readonly account: string;
  /** One account exactly, by its name. */
  readonly onlyAccount?: string;
  /** `not-no`: what no group action grants by itself. */
  readonly delegates: 'any' | 'not-no' | Delegates;
  /** A value of the fifth field as it stands in the files. */
  readonly enabled?: string;
  readonly decision: 'any' | Decision;
  readonly mark: 'any' | 'service' | 'protected' | 'to-check';
  readonly sort: SortColumn;
  readonly isDescending: boolean;
};

export const everything: Query = {
  search: '',
  owner: '',
  account: '',
  delegates: 'any',
  decision: 'any',
  mark: 'any',
  sort: 'line',
  isDescending: false,
};

export type RowWords = {
  readonly row: number;
  readonly file: string;
  readonly line: number;
  readonly owner: string;
  readonly account: string;
  readonly name: string;
  readonly delegates: Delegates;
  /** The fourth and fifth field as they stand in the file. */
  readonly delegatesText: string;
  readonly enabled: string;
  readonly decision: Decision;
  readonly reason: string;
  readonly isService: boolean;
  readonly isProtected: boolean;
  readonly isToCheck: boolean;
};

export type RowDetails = RowWords & { readonly further: readonly string[]; readonly problems: readonly LineProblem[] };

export type AccountWords = {
  readonly account: string;
  readonly name: string;
  readonly isService: boolean;
  readonly mailboxes: number;
  readonly withDelegates: number;
  readonly granted: number;
  readonly leftOut: number;
  readonly undecided: number;
};

export type FileWords = {
  readonly id: number;
  readonly name: string;
  /** SHA-256 of the bytes; undefined where this browser does not give it. */
  readonly hash: string | undefined;
  readonly rows: number;
  readonly lineCount: number;
  readonly fileProblems: readonly FileProblem[];
  readonly problems: readonly { readonly kind: LineProblem; readonly count: number }[];
};

/** One line with a problem: its number, what was found there, and for a doubled line the number of the first. */
export type ProblemLine = { readonly line: number; readonly found: string; readonly detail: number };

export type Totals = {
  readonly rows: number;
  readonly granted: number;
  readonly leftOut: number;
  readonly undecided: number;
  readonly withDelegates: number;
  readonly grantedWithDelegates: number;
  readonly grantedProtected: number;
  readonly grantedToCheck: number;
  readonly protectedRows: number;
};

export type Summary = {
  readonly files: readonly (FileWords & { readonly totals: Totals })[];
  readonly totals: Totals;
  readonly accounts: number;
  /** The values of the fifth field with how often each stands there, most frequent first. */
  readonly enabled: readonly { readonly value: string; readonly count: number }[];
  readonly hasExchangeServices: boolean;
  /** What the last action can be taken back to; undefined where there is none. */
  readonly canUndo: boolean;
};

/** Whom an action is about: single lines, all lines shown, or all lines of an account. */
export type Target = { readonly rows: readonly number[] } | 'shown' | { readonly account: string };

/** What a group action would do: lines that no one decided about yet, and those of them that need a second look. */
export type Preview = {
  readonly undecided: number;
  readonly decided: number;
  readonly toLookAt: number;
  readonly examples: readonly RowWords[];
};

export type Lists = { readonly service: string; readonly protected: string };

/** The decisions about one file, as a device keeps them. */
export type SavedReview = {
  readonly version: 1;
  readonly rows: number;
  readonly decisions: Uint8Array;
  readonly reasonOf: Uint32Array;
  readonly reasons: readonly string[];
};

export type Progress = { readonly name: string; readonly done: number; readonly of: number };

export type Opened = { readonly opened: readonly FileWords[]; readonly refused: readonly string[]; readonly isCancelled: boolean };
