const headBytes = 4096;
const choose = 'Choose the text file that AddSendAs.vbs wrote.';

const pictures = ['89504e47', 'ffd8ff', '47494638', '424d', '49492a00', '4d4d002a', '00000100'];
const archives = ['1f8b', '377abcaf', '52617221', '4d534346'];

/** Says of a file what it is instead of an export, and what to do, by its first bytes; undefined where these are of no known kind. */
export function describeWrongBytes(bytes: Uint8Array): string | undefined {
  if (bytes.length === 0) {
    return 'is empty. If the script is still running, wait until it has ended; otherwise export again.';
  }
  const head = bytes.subarray(0, headBytes);
  const hex = Array.from(head.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const text = String.fromCharCode(...head);
  const begins = (signs: readonly string[]) => signs.some((sign) => hex.startsWith(sign));
  if (begins(['504b0304', '504b0506'])) {
    return /\[Content_Types\]|_rels\/|xl\/|opendocument\.spreadsheet/.test(text)
      ? 'is an Excel workbook. Save it as “Unicode Text (*.txt)” and choose that file.'
      : 'is a zip archive. Unpack it and choose the text file in it.';
  }
  if (begins(['d0cf11e0'])) {
    return 'is an Excel workbook. Save it as “Unicode Text (*.txt)” and choose that file.';
  }
  // A text may begin with BM; a bitmap has zeros after its size.
  if ((begins(pictures) && !(begins(['424d']) && !hex.startsWith('00000000', 12))) || /^RIFF.{4}WEBP/s.test(text)) {
    return `is a picture. ${choose}`;
  }
  if (begins(archives)) {
    return 'is an archive. Unpack it and choose the text file in it.';
  }
  if (text.startsWith('%PDF')) {
    return `is a PDF. ${choose}`;
  }
  return text.startsWith('{\\rtf') ? 'was saved as formatted text. Save it as “Unicode Text”, or choose the export itself.' : undefined;
}

/** The same for a text in which no line of an export was found. */
export function describeWrongText(head: string): string {
  const lines = head.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  const first = lines[0]?.trim() ?? '';
  const separator = [',', ';', '|'].find((sign) => lines.filter((line) => line.split(sign).length > 4).length * 2 > lines.length);
  if (lines.length === 0) {
    return 'has no lines. If the script is still running, wait until it has ended. Findstr may find nothing in a Unicode file: choose the export itself.';
  }
  if (/^<(?:!doctype html|html|head|body)\b/i.test(first)) {
    return 'is a web page, perhaps one that asks to log on. Open it in a browser, and save the export itself from there.';
  }
  if (/^\s*(?:dim |option explicit|on error resume next|set \w+ ?= ?createobject)/im.test(head)) {
    return 'is a script. Run it with -Export, and choose the text file that it writes.';
  }
  if (first.startsWith('<?xml') || first.startsWith('<')) {
    return `is XML. ${choose}`;
  }
  if (/^[[{]/.test(first)) {
    return `is JSON. ${choose}`;
  }
  if (separator !== undefined && !head.includes('\t')) {
    const name = { ',': 'commas', ';': 'semicolons', '|': 'bars' }[separator] ?? separator;
    return `has ${name} between its fields, where an export has tabs. Choose the export itself, or save the table as “Unicode Text (*.txt)”.`;
  }
  return head.includes('\t')
    ? 'has lines with tabs, but none with the five fields of an export. Choose the file as the script wrote it, with all its columns.'
    : 'has no line of an export: no line with five fields and tabs between them. Findstr may find nothing in a Unicode file: choose the export itself.';
}
