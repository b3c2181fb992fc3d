/** The links of an edition as they were recorded when it was published. */
export type RecordedEdition = {
  readonly number: number;
  /** As 2026-11-28; empty where the record does not say it. */
  readonly date: string;
  readonly links: readonly string[];
};

/** The recorded editions of each article, in any order. */
export type Records = ReadonlyMap<string, readonly RecordedEdition[]>;

const head = /^# Every place of edition \d+ of (\d{4}-\d\d-\d\d)\./;

/** Reads what was recorded for an edition: a line that says what it is, then an address on each. */
export function readRecordedEdition(number: number, text: string): RecordedEdition {
  const lines = text.split('\n').filter((line) => line !== '');
  return { number, date: head.exec(lines[0] ?? '')?.[1] ?? '', links: lines.filter((line) => !line.startsWith('#')) };
}
