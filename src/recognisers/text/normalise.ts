import { findDoubledLines } from './blank-lines.ts';
import { type Rewritten, rewrite } from './rewrite.ts';

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  laquo: '"',
  raquo: '"',
  lsquo: "'",
  rsquo: "'",
  ldquo: '"',
  rdquo: '"',
};

const log = '>> ?(?:ehlo|helo|mail|rcpt|data|quit|auth|rset|starttls|bdat|xexch50|\\d{3})\\b';
type Step = { readonly needs?: string; readonly pattern: RegExp; readonly replace: (found: string) => string };
const remove = () => '';

const steps: readonly Step[] = [
  { needs: '&', pattern: /&(?:amp;){0,2}(?:#\d{2,5}|#x[\da-f]{2,4}|[a-z]{2,6});/gi, replace: decode },
  { pattern: /\r\n?|[\u00ad\u200b-\u200d\u2060\ufeff\u00a0\u2000-\u200a\u202f\u3000‘’‚‛´`“”„«»–—‑…]/g, replace: plain },
  // Quoted-printable, as mail is sent: a line that was broken, and letters by their numbers.
  { needs: '=\n', pattern: /=(?<=[^\n]{60}=)\n/g, replace: remove },
  { needs: 'quoted-printable', pattern: /(?:=[\dA-F]{2}){1,200}/g, replace: readBytes },
  {
    needs: '<',
    pattern:
      /\n?<\/?(?:p|br|div|span|b|i|u|td|th|tr|table|tbody|ul|ol|li|pre|code|strong|em|font|tt|hr|body|html|blockquote)(?: [^<>\n]{0,200})?\/?>/gi,
    replace: readTag,
  },
  { needs: '>', pattern: new RegExp(`^(?:[ \\t]{0,8}>(?!${log}))+[ \\t]?`, 'gim'), replace: remove },
  // Bullets, twice: a second may stand behind the first, as in a list that was quoted.
  { pattern: /^[ \t]{0,12}(?:(?:[-*+•·]|\d{1,2}[.)])[ \t]+(?=\S)){1,2}/gm, replace: remove },
  { needs: '*', pattern: /\*{2,3}|(?<=^|\s)\*(?=[a-z])|(?<=[a-z:])\*(?=\s|$)/gi, replace: remove },
  { needs: '__', pattern: /__(?=[a-z])|(?<=[a-z:])__(?![a-z_])/gi, replace: remove },
  { needs: '\\', pattern: /\\(?=[_*[\]#])/g, replace: remove },
];
const gap = /\n[ \t]*\n/;

/**
 * Evidence as if it had been copied straight from the screen: without the marks of HTML, Markdown and mail programs, with
 * plain quotes, blanks and line ends, and without the blank line that forums put between all lines.
 */
export function normalise(evidence: string): Rewritten {
  const start: Rewritten = { text: evidence, placeBefore: (place) => place };
  const plainText = steps.reduce(
    (before, { needs = '', pattern, replace }) =>
      before.text.includes(needs) ? follow(before, rewrite(before.text, pattern, replace)) : before,
    start,
  );
  const { text } = plainText;
  return gap.test(text) ? follow(plainText, rewrite(text, new RegExp(gap, 'g'), findDoubledLines(text))) : plainText;
}

function follow(before: Rewritten, after: Rewritten): Rewritten {
  return after.text === before.text ? before : { text: after.text, placeBefore: (place) => before.placeBefore(after.placeBefore(place)) };
}

function decode(found: string): string {
  const name = found.replaceAll('amp;', '').replace(/^&|;$/g, '').toLowerCase();
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : name.startsWith('#') ? Number(name.slice(1)) : Number.NaN;
  return Number.isNaN(code) ? (named[name === '' ? 'amp' : name] ?? found) : String.fromCharCode(code);
}

function readBytes(found: string): string {
  try {
    return decodeURIComponent(found.replaceAll('=', '%'));
  } catch {
    return String.fromCharCode(
      ...found
        .split('=')
        .slice(1)
        .map((byte) => Number.parseInt(byte, 16)),
    );
  }
}

// A line of the source that begins with a tag is one line, and not an empty one before it.
function readTag(found: string): string {
  const tag = found.trimStart();
  const before = tag === found ? '' : '\n';
  return /^<(?:p|br|div|tr|li|pre|hr|table)\b/i.test(tag) ? '\n' : before + (/^<(?:td|th)/i.test(tag) ? '\t' : '');
}

function plain(found: string): string {
  if (found.startsWith('\r')) {
    return '\n';
  }
  if (found === '…') {
    return '...';
  }
  const kinds: readonly (readonly [RegExp, string])[] = [
    [/[‘’‚‛´`]/, "'"],
    [/[“”„«»]/, '"'],
    [/[–—‑]/, '-'],
    [/[\u00a0\u2000-\u200a\u202f\u3000]/, ' '],
  ];
  return kinds.find(([kind]) => kind.test(found))?.[1] ?? '';
}
