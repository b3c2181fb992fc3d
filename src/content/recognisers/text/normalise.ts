import { findDoubledLines } from './blank-lines.ts';
import { type Rewritten, rewrite } from './rewrite.ts';

const entity = /&(?:amp;){0,2}(?:#(\d{2,5})|#x([\da-f]{2,4})|([a-z]{2,6}));/gi;
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

const quotedBefore = '[ \\t]{0,8}>(?!>> ?(?:ehlo|helo|mail|rcpt|data|quit|auth|rset|starttls|bdat|xexch50|\\d{3})\\b)';
const marks = new RegExp(
  [
    '\\r\\n?',
    // Nothing is seen of these.
    '[\\u200b-\\u200d\\u2060\\ufeff\\u00ad]',
    '[\\u00a0\\u2000-\\u200a\\u202f\\u3000]',
    '[‘’‚‛´`“”„«»–—‑…]',
    '</?(?:p|br|div|span|b|i|u|td|th|tr|table|tbody|ul|ol|li|pre|code|strong|em|font|tt|hr|body|html|blockquote)(?: [^<>\\n]{0,200})?/?>',
    '\\*{2,3}|(?<=^|\\s)\\*(?=[a-z])|(?<=[a-z:])\\*(?=\\s|$)',
    '__(?=[a-z])|(?<=[a-z:])__(?![a-z_])',
    '\\\\(?=[_*[\\]#])',
    `^(?:${quotedBefore})+[ \\t]?`,
    '^[ \\t]{0,12}(?:[-*+•·]|\\d{1,2}[.)])[ \\t]+(?=\\S)',
  ].join('|'),
  'gim',
);

/**
 * Evidence as if it had been copied straight from the screen: without the marks of HTML, Markdown and mail programs, with
 * plain quotes, blanks and line ends, and without the blank line that forums put between all lines.
 */
export function normalise(evidence: string): Rewritten {
  const steps = [
    (text: string) => rewrite(text, entity, decode),
    (text: string) => rewrite(text, marks, plain),
    // A second mark may stand behind the first, as in a quoted list.
    (text: string) => rewrite(text, /^[ \t]{0,12}(?:[-*+•·])[ \t]+(?=\S)/gm, () => ''),
    (text: string) => rewrite(text, /\n[ \t]*\n/g, findDoubledLines(text)),
  ];
  return steps.reduce<Rewritten>(
    (before, step) => {
      const after = step(before.text);
      return after.text === before.text
        ? before
        : { text: after.text, placeBefore: (place) => before.placeBefore(after.placeBefore(place)) };
    },
    { text: evidence, placeBefore: (place) => place },
  );
}

function decode(found: string): string {
  const [, decimal, hexadecimal, name = ''] = new RegExp(entity.source, 'i').exec(found) ?? [];
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  return Number.isNaN(code) ? (named[name.toLowerCase()] ?? found) : String.fromCharCode(code);
}

function plain(found: string): string {
  switch (found[0]) {
    case '\r':
      return '\n';
    case '‘':
    case '’':
    case '‚':
    case '‛':
    case '´':
    case '`':
      return "'";
    case '“':
    case '”':
    case '„':
    case '«':
    case '»':
      return '"';
    case '–':
    case '—':
    case '‑':
      return '-';
    case '…':
      return '...';
    case '<':
      return /^<(?:td|th)/i.test(found) ? '\t' : /^<(?:p|br|div|tr|li|pre|hr|table)\b/i.test(found) ? '\n' : '';
    default:
      return /^[\u00a0\u2000-\u200a\u202f\u3000]$/.test(found) ? ' ' : '';
  }
}
