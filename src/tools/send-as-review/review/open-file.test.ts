import { expect, test } from 'vitest';
import { asScript, asUtf16, plain, sample } from '../fixtures/export-text.ts';
import { openFile } from './open-file.ts';

const open = (content: BlobPart) =>
  openFile(
    new File([content], 'x.txt'),
    () => undefined,
    () => false,
  );
const bytes = (...values: number[]) => new Uint8Array([...values, ...Array.from({ length: 64 }, (_, at) => (at * 37) % 256)]);
const commas = 'Owner,CORP\\svc,Service,No Delegates,Enabled\r\n'.repeat(3);

const wrong: readonly (readonly [string, BlobPart, RegExp])[] = [
  ['an empty file', '', /^x\.txt is empty\./],
  ['only empty lines', '\r\n\r\n', /has no lines\./],
  ['a PNG', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0), /is a picture\./],
  ['a JPEG', bytes(0xff, 0xd8, 0xff, 0xe0, 0, 0x10), /is a picture\./],
  ['a GIF', 'GIF89a\u0001\u0000', /is a picture\./],
  ['a bitmap', bytes(0x42, 0x4d, 0x36, 0x10, 0x0e, 0, 0, 0, 0, 0), /is a picture\./],
  ['a workbook', 'PK\u0003\u0004....[Content_Types].xml', /is an Excel workbook\./],
  ['an old workbook', bytes(0xd0, 0xcf, 0x11, 0xe0), /is an Excel workbook\./],
  ['a zip archive', 'PK\u0003\u0004....Send_As_Export.txt', /is a zip archive\. Unpack it/],
  ['another archive', bytes(0x1f, 0x8b, 8), /is an archive\. Unpack it/],
  ['a PDF', '%PDF-1.4\n', /is a PDF\./],
  ['formatted text', '{\\rtf1\\ansi Owner}', /formatted text/],
  ['a web page', '<!DOCTYPE html>\n<html><body>Sign in</body></html>', /is a web page/],
  ['a web page in UTF-16', asUtf16('\ufeff<html>\r\n<body></body></html>'), /is a web page/],
  ['XML', '<?xml version="1.0"?><a/>', /is XML\./],
  ['JSON', '[{"owner": "A"}]', /is JSON\./],
  ['the script', "' A script\r\nOption Explicit\r\nDim Owner\r\n", /is a script\. Run it with -Export/],
  ['commas', commas, /has commas between its fields, where an export has tabs/],
  ['commas in UTF-16 without a mark', asUtf16(commas), /has commas between its fields/],
  ['semicolons', commas.replaceAll(',', ';'), /has semicolons between its fields/],
  ['tabs, but too few fields', 'Owner\tCORP\\svc\r\n', /none with the five fields/],
  ['words', 'Nothing was found.', /Findstr may find nothing/],
  ['a program', bytes(0x4d, 0x5a, 0x90, 0, 3, 0), /is not a text file\. Choose/],
];

test.each(wrong)('says what a wrong file is and what to do: %s', async (_, content, says) => {
  expect(await open(content)).toMatch(says);
});

test('an export is opened, also one without a mark, whatever name it begins with', async () => {
  for (const content of [asScript(sample, plain), asUtf16(`${sample}\r\n`), `BM, Anna\tCORP\\svc\tS\tNo Delegates\tEnabled\r\n`]) {
    expect(await open(content)).toMatchObject({ name: 'x.txt', sheet: { lines: expect.anything() } });
  }
});
