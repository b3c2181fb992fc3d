/** An event as it stands in the evidence: its number, who logged it and, where that is told, how grave it is. */
export type EventRecord = {
  readonly eventId: string;
  /** In small letters and without blanks. */
  readonly source: string;
  readonly category?: string;
  readonly isGrave?: boolean;
  readonly from: number;
  readonly to: number;
};

/** The name of a source of Exchange or of the SMTP service. A name that goes on, or the name of a program, is another one. */
export const mailSource =
  '(?:ms\\s?exchange\\s?(?:mta|transport|imc|is(?: (?:public|private|mailbox)(?: store)?)?|[a-z]{2,24})|smtpsvc)(?!\\w|\\.\\w)';

/** True where the text names such a source at all: most logs do not, and need no look at their records. */
export function namesMailSource(lower: string): boolean {
  return /ms\s?exchange\s?[a-z]|smtpsvc|\bmta\b/.test(lower);
}

// Columns that are too narrow cut names off. So many letters tell which one it is.
const known = ['msexchangetransport', 'msexchangemta', 'msexchangeimc'];
const enough = 11;

export function plainSource(written: string): string {
  const name = written.replace(/\s|\.{2,3}$/g, '');
  const fitting = name.length < enough ? [] : known.filter((one) => one.startsWith(name));
  return fitting.length === 1 ? (fitting[0] ?? name) : name;
}

/** Whether the level is a warning or an error; undefined for a word that tells neither. */
export function readLevel(written: string): boolean | undefined {
  const level = written.trim();
  if (/^(?:warn|err|crit|krit|fehler|avert|waarsch|fout|advert|avvis|kritiek|[123]$)/.test(level)) {
    return true;
  }
  return /^(?:info|success|erfolg|succès|geslaagd|correcto|verbose|debug|notice|[045]$)/.test(level) ? false : undefined;
}
