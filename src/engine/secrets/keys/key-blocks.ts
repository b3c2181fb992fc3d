import { type CutLines, cutLine } from '../cut-lines.ts';

const begin = /-----BEGIN (?:[A-Z0-9]+ ){0,4}PRIVATE KEY(?: BLOCK)?-----/;
const end = /-----END (?:[A-Z0-9]+ ){0,4}PRIVATE KEY(?: BLOCK)?-----/;
// RFC 7468 and 4880: base64, headers, blank lines; quoted as mail does it.
const inside =
  /^[\s>|#*"']*(?:[A-Za-z0-9+/=\\]{1,200}(?:["',+\s.…]*|\s{0,4}[[(<][^\])>]{1,60}[\])>]?\s*)|(?:Proc-Type|DEK-Info|Version|Comment|Charset|Hash):.{0,200})?$/;
const body = /^[\s>|#*"']*[A-Za-z0-9+/=]{24,200}["',+\s]*$/;

// PuTTY says how many lines there are: a short one is one of them.
const counted = /^[\s>|]*[A-Za-z0-9+/=]{4,200}\s*$/;

/** Cuts private keys: PEM and armoured blocks, whole or a part of one, and the private lines of PuTTY's files. */
export function cutKeyBlocks(lines: CutLines): void {
  for (let at = 0; at < lines.texts.length; at += 1) {
    const text = lines.texts[at] ?? '';
    if (text.length < 10 || !/PRIVATE KEY|Private-Lines/.test(text)) {
      continue;
    }
    const opened = begin.exec(text);
    if (opened !== null) {
      at = cutFrom(lines, at, opened.index);
    } else if (end.test(text)) {
      cutBefore(lines, at);
    } else {
      const count = Number(/^[\s>|]*Private-Lines: {0,3}(\d{1,3})\s*$/.exec(text)?.[1] ?? 0);
      for (let next = at + 1; next <= at + count && counted.test(lines.texts[next] ?? ''); next += 1) {
        cutLine(lines, next, 'private key', next > at + 1);
      }
    }
  }
}

function cutFrom(lines: CutLines, at: number, column: number): number {
  const text = lines.texts[at] ?? '';
  const closed = end.exec(text.slice(column));
  if (closed !== null) {
    const after = text.slice(column + closed.index + closed[0].length);
    cutLine(lines, at, 'private key', false, text.slice(0, column), after);
    return at;
  }
  cutLine(lines, at, 'private key', false, text.slice(0, column).replace(/^[\s>|#*"']+$/, ''));
  let next = at + 1;
  for (; next < lines.texts.length && !end.test(lines.texts[next] ?? '') && inside.test(lines.texts[next] ?? ''); next += 1) {
    cutLine(lines, next, 'private key', true);
  }
  const closing = lines.texts[next] ?? '';
  const ended = end.exec(closing);
  if (ended !== null) {
    const after = closing.slice(ended.index + ended[0].length);
    if (after.trim() === '') {
      cutLine(lines, next, 'private key', true);
    } else {
      lines.texts[next] = after;
    }
    return next;
  }
  return next - 1;
}

// The beginning was not pasted: what stands before the end is the key all the same.
function cutBefore(lines: CutLines, at: number): void {
  for (let before = at - 1; before >= 0 && body.test(lines.texts[before] ?? ''); before -= 1) {
    cutLine(lines, before, 'private key', true);
  }
  cutLine(lines, at, 'private key', false);
}
