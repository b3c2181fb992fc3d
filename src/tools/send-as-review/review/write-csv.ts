import type { RowWords } from './messages.ts';

const delegatesWords = { has: 'Has Delegates', no: 'No Delegates', unclear: 'unclear' } as const;
const decisionWords = { undecided: 'undecided', granted: 'grant Send As', 'left-out': 'leave out' } as const;

const heads = ['File', 'Line', 'Mailbox owner', 'Account', 'Display name', 'Delegates', 'Enabled', 'Decision', 'Reason', 'Marks'];

/** A table of every line with its decision, for a spreadsheet: UTF-8 with its mark, commas, CR and LF. */
export function writeCsv(rows: Iterable<RowWords>): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  let lines = [`\ufeff${lineOf(heads)}`];
  const flush = () => {
    parts.push(encoder.encode(lines.join('')));
    lines = [];
  };
  for (const row of rows) {
    lines.push(
      lineOf([
        row.file,
        String(row.line),
        row.owner,
        row.account,
        row.name,
        row.delegates === 'unclear' ? row.delegatesText : delegatesWords[row.delegates],
        row.enabled,
        decisionWords[row.decision],
        row.reason,
        [row.isService ? 'service account' : '', row.isProtected ? 'protected owner' : '', row.isToCheck ? 'to check' : '']
          .filter((mark) => mark !== '')
          .join('; '),
      ]),
    );
    // Joined in pieces: one text of 200,000 lines would stand in memory beside its bytes.
    if (lines.length === 5000) {
      flush();
    }
  }
  flush();
  return join(parts);
}

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function lineOf(cells: readonly string[]): string {
  return `${cells.map(writeCell).join(',')}\r\n`;
}

/** A cell that no spreadsheet takes for a formula, whatever a person is called. */
export function writeCell(text: string): string {
  const isFormula = /^[\s"']*[=+\-@|%\uff1d\uff0b\uff0d\uff20]/.test(text);
  return `"${(isFormula ? `'${text}` : text).replaceAll('"', '""')}"`;
}
