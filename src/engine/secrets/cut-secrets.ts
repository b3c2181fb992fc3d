import { type CutLines, cutPart } from './cut-lines.ts';
import { cutKeyBlocks } from './keys/key-blocks.ts';
import { findCodeBelow } from './keys/one-time-rules.ts';
import { cutSignInExchanges } from './keys/sign-in-exchanges.ts';
import { cutFurther } from './passwords/further-passwords.ts';
import { inFor, label } from './passwords/password-labels.ts';
import { cutPasswordTables } from './passwords/password-tables.ts';
import { looksMadeUp } from './reads-as-secret.ts';
import { cutMarks, type SecretKind, writeCutMark } from './secret-kinds.ts';
import { secretRules } from './secret-rules.ts';

/** What was cut out of a text, in the order in which it was found. */
export type CutText = { readonly text: string; readonly cuts: readonly SecretKind[] };

// Rules that are asked at the same words.
const groups = [...new Set(secretRules.map(({ near }) => near))].map((near) => ({
  near,
  rules: secretRules.filter((rule) => rule.near === near),
}));
const words = [...new Set(secretRules.flatMap(({ near }) => near))];
// What stands in nearly every line tells nothing: those rules are asked by their forms.
const findAny = (sought: readonly string[]) =>
  new RegExp(
    sought
      .filter((word) => word.length > 1)
      .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
      .join('|') || '(?!)',
  );
const anyWord = findAny(words);
const longText = 20_000;
const standsAlone = new RegExp(
  String.raw`(?:${label}\d?${inFor}(?:\s{1,3}(?:is|was|ist|war|lautet|est|è|es|je|jest|to|now|set|reset|changed|has|been|wurde|auf|follows|as|below|this|the|following|one)){0,6}\s{0,4}(?::|：|</?\w{0,20}>)?|<[\w.:-]{0,30}password[^<>]{0,60}>)\s*$`,
  'i',
);
// Written wide, or with signs that nobody sees in it.
const unusual = /[\u00AD\u200B-\u200D\u2060\uFEFF\uFF01-\uFF5E]/;
const parted = /\b(?<start>pass|kenn)-\s*$/i;
const goesOn = /^(?:word|wort|phrase|code)/i;

/**
 * Cuts secrets out of a text: what is sent to sign in, passwords, tokens, cookies, keys, SNMP communities. A mark such as
 * `[Password cut]` says what stood there; all else stays, line by line. What is cut once changes no more, a text without
 * secrets is given back as it is, and the time taken grows with the length of the text. Never throws. What has no word
 * before it and no form of its own cannot be known.
 */
export function cutSecrets(text: string): CutText {
  if (text.length < 5) {
    return { text, cuts: [] };
  }
  const lines: CutLines = { texts: text.split('\n'), cuts: [] };
  cutKeyBlocks(lines);
  cutSignInExchanges(lines);
  cutPasswordTables(lines);
  cutByRules(lines, text);
  return lines.cuts.length === 0
    ? { text, cuts: [] }
    : { text: lines.texts.filter((line) => line !== undefined).join('\n'), cuts: lines.cuts };
}

function cutByRules(lines: CutLines, text: string): void {
  // In megabytes of a log few of the words stand at all, and looking for one alone is quick.
  const small = text.length < longText ? '' : writePlainly(text).toLowerCase();
  const sought = small === '' ? anyWord : findAny(words.filter((word) => small.includes(word)));
  for (let at = 0; at < lines.texts.length; at += 1) {
    const line = lines.texts[at];
    if (line === undefined || line.length < 5) {
      continue;
    }
    cutPlainly(lines, at, line, goesOn.test(line) ? startOfWord(lines.texts[at - 1]) : '', sought);
  }
}

// Read in its plain form; a line in which nothing is found stays as it was.
function cutPlainly(lines: CutLines, at: number, line: string, start: string, sought: RegExp): void {
  const plain = start + (unusual.test(line) ? writePlainly(line) : line);
  const before = lines.cuts.length;
  lines.texts[at] = plain;
  cutLineByRules(lines, at, plain, sought);
  const cut = lines.texts[at];
  const isCut = lines.cuts.length > before && cut !== plain;
  lines.texts[at] = isCut ? cut?.slice(start.length) : line;
}

function writePlainly(line: string): string {
  return line
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

// “pass-” at the end of a line, “word” at the beginning of the next.
function startOfWord(before = ''): string {
  return parted.exec(before)?.groups?.start ?? '';
}

function cutLineByRules(lines: CutLines, at: number, line: string, sought: RegExp): void {
  const lower = line.toLowerCase();
  if (sought.test(lower) || /:::|\$\d|:[^\s:]{5,64}@|\d{6}-\d{6}-|[\dA-Fa-f]{32}:[\dA-Fa-f]{32}/.test(line)) {
    for (const { near, rules } of groups) {
      if (near.some((word) => lower.includes(word))) {
        for (const rule of rules) {
          if (rule.also?.some((word) => lower.includes(word)) !== false) {
            cutByRule(lines, at, rule);
          }
        }
      }
    }
    cutNextLine(lines, line, at + 1);
  }
  if (`${lines.texts[at - 1]}${lines.texts[at]}`.includes('[Password cut]')) {
    cutFurther(lines, at);
  }
}

function cutByRule(lines: CutLines, at: number, { kind, pattern, isMeant }: (typeof secretRules)[number]): void {
  const line = lines.texts[at] ?? '';
  let done = 0;
  let written = '';
  for (const match of line.matchAll(pattern)) {
    const { secret = match.groups?.single ?? match.groups?.bare ?? match.groups?.curly ?? '' } = match.groups ?? {};
    const from = match.index + match[0].lastIndexOf(secret);
    const end = from + trimEnd(secret, line, from).length;
    if (
      end > from &&
      from >= done &&
      !isMarkAt(line, from) &&
      isMeant?.(secret, line.slice(Math.max(0, from - 200), from), line.slice(end, end + 80)) !== false
    ) {
      written += line.slice(done, from) + writeCutMark(kind);
      done = end;
      lines.cuts.push(kind);
    }
  }
  if (done > 0) {
    lines.texts[at] = written + line.slice(done);
  }
}

// A sentence goes on after a password; a quotation mark or bracket belongs to what stands around it.
function trimEnd(secret: string, line: string, from: number): string {
  const opener = line[from - 1] ?? '';
  return secret.replace(opener === '(' ? /[,;.)]+$/ : /[,;.]+$|\s+$/, '').replace(/["'`]+$/, '');
}

function isMarkAt(line: string, from: number): boolean {
  const around = line.slice(Math.max(0, from - 40), from + 40);
  const at = Math.min(40, from);
  return [...around.matchAll(cutMarks)].some(({ index, 0: mark }) => index <= at && at < index + mark.length);
}

// The label stands alone, and what it names below it.
function cutNextLine(lines: CutLines, before: string, from: number): void {
  const at = [from, from + 1].find((index) => (lines.texts[index] ?? '').trim() !== '') ?? from;
  const line = lines.texts[at] ?? '';
  const secret = findCodeBelow(before, line) ?? (standsAlone.test(before) ? findPasswordAlone(line) : undefined);
  if (secret !== undefined) {
    cutPart(lines, at, 'password', line.indexOf(secret), secret.length);
  }
}

function findPasswordAlone(line: string): string | undefined {
  const secret = /^[\s>|]*(?:<value>)?["']?(?<secret>[^\s<>"'[\]]{4,64})["']?(?:<\/value>)?\s*$/i.exec(line)?.groups?.secret;
  return secret !== undefined && (looksMadeUp(secret) || /<value>/i.test(line)) && !/:$/.test(secret) ? secret : undefined;
}
