import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asScript, asUtf16, asWindows1252, plain, sample, scriptLine, swapBytes } from '../fixtures/export-text.ts';
import { decodeExport } from './decode-export.ts';
import { readExport } from './read-export.ts';
import { cellsPerProblem, fieldText, furtherFields, type Sheet } from './sheet.ts';
import { writeImport } from './write-import.ts';

async function read(bytes: Uint8Array<ArrayBuffer>): Promise<Sheet> {
  const decoded = decodeExport(bytes.slice());
  if (decoded === undefined) {
    throw new Error('This is no text.');
  }
  return readExport(decoded, async () => undefined);
}

const rowsOf = (sheet: Sheet) =>
  Array.from({ length: sheet.rows }, (_, row) => [0, 1, 2, 3, 4].map((field) => fieldText(sheet, row, field)));

/** Each problem as `kind line number`, and those of the file. */
function problemsOf({ problems, fileProblems }: Sheet): string[] {
  const ofLines = Object.entries(problems).flatMap(([kind, { cells, count }]) =>
    Array.from({ length: count }, (_, index) => `${kind} ${cells[index * cellsPerProblem]} ${cells[index * cellsPerProblem + 3]}`),
  );
  return [...fileProblems, ...ofLines];
}

const writtenFrom = async (bytes: Uint8Array<ArrayBuffer>) => writeImport(await read(bytes), () => true);

const sampleRow = ['Mailbox Owner', 'Domain\\NoSendAs', 'No Send As User', 'Has Delegates', 'Enabled'];
const plainRow = ['Ångström, Anna', 'CORP\\BESAdmin', 'BES', 'No Delegates', 'Enabled'];

describe('an export as the script wrote it', () => {
  it('has its five known fields, and further ones as they are', async () => {
    const sheet = await read(asScript(sample, plain));
    expect(rowsOf(sheet)).toEqual([sampleRow, plainRow]);
    expect(furtherFields(sheet, 0)).toEqual(['"""more"""']);
    expect(problemsOf(sheet)).toEqual([]);
  });

  it('comes back byte for byte when every line is granted', async () => {
    // Any units but those that give the file its form; halves of pairs and zeros too.
    const value = fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 })
      .map((units) => String.fromCharCode(...units).replace(/[\t\r\n\ufeff]/g, '-'));
    const line = fc
      .tuple(
        fc.array(value, { minLength: 3, maxLength: 3 }),
        fc.constantFrom('Has Delegates', 'No Delegates', ''),
        fc.array(value, { minLength: 1, maxLength: 4 }),
      )
      .map(([first, delegates, rest]) => scriptLine(...first, delegates, ...rest));
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(line, { minLength: 1, maxLength: 30 }), async (lines) => {
        const bytes = asScript(...lines);
        expect(await writtenFrom(bytes)).toEqual(bytes);
      }),
      { numRuns: 100 },
    );
  });

  it('comes back without the lines that are not granted', async () => {
    const sheet = await read(asScript(sample, plain, scriptLine('c', 'd', 'e', 'No Delegates', 'Enabled')));
    expect(writeImport(sheet, (row) => row !== 1)).toEqual(asScript(sample, scriptLine('c', 'd', 'e', 'No Delegates', 'Enabled')));
  });
});

const text = `${sample}\r\n${plain}\r\n`;
const bare = text.replaceAll('"""', '');

const spoilt: readonly [trap: string, bytes: Uint8Array<ArrayBuffer>, problems: readonly string[]][] = [
  ['UTF-16 without its mark', asUtf16(text), ['no-mark']],
  ['UTF-16 with its bytes swapped', swapBytes(asUtf16(`\ufeff${text}`)), ['utf-16be']],
  ['UTF-16 with its bytes swapped, without a mark', swapBytes(asUtf16(text)), ['utf-16be', 'no-mark']],
  ['UTF-8', new TextEncoder().encode(text), ['utf-8']],
  ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${text}`), ['utf-8']],
  ['ANSI', asWindows1252(text), ['ansi']],
  ['one quotation mark on each side', asUtf16(`\ufeff${text.replaceAll('"""', '"')}`), ['single-quotes 1 0', 'single-quotes 2 0']],
  ['no quotation marks', asUtf16(`\ufeff${bare}`), ['no-quotes 1 0', 'no-quotes 2 0']],
  ['LF alone', asUtf16(`\ufeff${text.replaceAll('\r\n', '\n')}`), ['line-end 1 0', 'line-end 2 0']],
  ['no end of the last line', asUtf16(`\ufeff${text}`.slice(0, -2)), ['no-line-end 2 0']],
  ['half a letter at the end', Uint8Array.from([...asScript(sample, plain), 0x41]), ['cut']],
  ['the header lines of Find', asUtf16(`\ufeff\r\n---------- EXPORT.TXT\r\n${text}`), ['find-header 2 0', 'blank 1 0']],
  ['the file names of Findstr', asUtf16(`\ufeff${sampleAfter('Send_As.txt:')}\r\n${plain}\r\n`), ['file-prefix 1 0']],
  [
    'the file names of Findstr, with a folder and without quotation marks',
    asUtf16(`\ufeff${bare.replace('Mailbox', 'C:\\lists\\Send_As.txt:Mailbox')}`),
    ['file-prefix 1 0', 'no-quotes 1 0', 'no-quotes 2 0'],
  ],
  ['a line twice', asScript(sample, plain, sample), ['doubled 3 1']],
  ['a line too short', asScript(sample, '"""Half"""\t"""A\\b"""', plain), ['short 2 2']],
];

function sampleAfter(prefix: string): string {
  return prefix + sample;
}

describe.each(spoilt)('an export with %s', (_, bytes, problems) => {
  it('is read, each problem named with its line', async () => {
    const sheet = await read(bytes);
    expect(rowsOf(sheet)).toEqual([sampleRow, plainRow]);
    expect(problemsOf(sheet)).toEqual(problems);
  });

  it('is written as the script writes it', async () => {
    expect(await writtenFrom(bytes)).toEqual(asScript(sample, plain));
  });
});

describe('a line that is worth a look', () => {
  it.each([
    ['has more fields than the others', `${plain}\t"""x"""`, ['long 3 7']],
    ['has fewer fields than the others', scriptLine('a', 'b', 'c', 'No Delegates', 'Enabled'), ['fewer 3 5']],
    ['says nothing of delegates', scriptLine('a', 'b', 'c', 'Delegates', 'Enabled', 'more'), ['delegates-unclear 3 0']],
    ['has quotation marks in a name', scriptLine('A "B" C', 'b', 'c', 'No Delegates', 'Enabled', 'more'), ['quote-inside 3 0']],
    ['holds the mark for a lost letter', scriptLine('A \ufffd C', 'b', 'c', 'No Delegates', 'Enabled', 'more'), ['letter-lost 3 0']],
  ])('is kept as it is where it %s', async (_, line, problems) => {
    const sheet = await read(asScript(sample, plain, line));
    expect(problemsOf(sheet)).toEqual(problems);
    expect(writeImport(sheet, (row) => row === 2)).toEqual(asScript(line));
  });

  it('gets its quotation marks back where they do not match', async () => {
    const sheet = await read(asScript(sample, plain.replace('"""CORP', '"CORP')));
    expect(rowsOf(sheet)[1]).toEqual(plainRow);
    expect(problemsOf(sheet)).toEqual(['uneven-quotes 2 0']);
    expect(writeImport(sheet, () => true)).toEqual(asScript(sample, plain));
  });

  it('may have lost a letter where ANSI has a question mark', async () => {
    expect(problemsOf(await read(asWindows1252(`${plain.replace('Anna', '????')}\r\n`)))).toEqual(['ansi', 'letter-lost 1 0']);
    expect(problemsOf(await read(asScript(plain.replace('Anna', '????'))))).toEqual([]);
  });

  it('is not taken for the file name of Findstr where a person has a colon in the name', async () => {
    const line = 'Room 2.1: Paris\tA\\b\tc\tNo Delegates\tEnabled';
    expect(rowsOf(await read(asUtf16(`\ufeff${line}\r\n`)))[0]?.[0]).toBe('Room 2.1: Paris');
  });
});

it('refuses what is no text', () => {
  expect(decodeExport(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0, 8, 0, 1]))).toBeUndefined();
});

it('never fails, whatever the bytes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      const decoded = decodeExport(Uint8Array.from(bytes));
      if (decoded !== undefined) {
        const sheet = await readExport(decoded, async () => undefined);
        expect(writeImport(sheet, () => true).length % 2).toBe(0);
      }
    }),
    { numRuns: 200 },
  );
});

it('stops where the pause says so', async () => {
  const decoded = decodeExport(
    asScript(...Array.from({ length: 40_000 }, (_, index) => scriptLine(`Owner ${index}`, 'A\\b', 'c', 'No Delegates', 'Enabled'))),
  );
  const stopped = decoded && readExport(decoded, () => Promise.reject(new Error('enough')));
  await expect(stopped).rejects.toThrow('enough');
});

describe('exports that were joined', () => {
  const join = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

  it('byte by byte: the mark of the second is taken out, its lines are read right', async () => {
    const sheet = await read(join(asScript(sample), asScript(plain, sample)));
    expect(rowsOf(sheet)).toEqual([sampleRow, plainRow]);
    expect(problemsOf(sheet)).toEqual(['doubled 3 1', 'mark-inside 2 0']);
    expect(writeImport(sheet, () => true)).toEqual(asScript(sample, plain));
  });

  it('also where the first has no last line end, and in UTF-8', async () => {
    const open = join(asUtf16(`\ufeff${sample}`), asScript(plain));
    expect(rowsOf(await read(open))).toEqual([sampleRow, plainRow]);
    const encode = (part: string) => new TextEncoder().encode(`\ufeff${part}\r\n`);
    expect(rowsOf(await read(join(encode(sample), encode(plain))))).toEqual([sampleRow, plainRow]);
  });

  it('with the sign that copy without /b puts at the end', async () => {
    const sheet = await read(join(asScript(sample), Uint8Array.of(0x1a)));
    expect([rowsOf(sheet), problemsOf(sheet)]).toEqual([[sampleRow], []]);
    const narrow = await read(join(new TextEncoder().encode(`${sample}\r\n`), Uint8Array.of(0x1a)));
    expect([rowsOf(narrow), problemsOf(narrow)]).toEqual([[sampleRow], ['ascii']]);
  });
});
