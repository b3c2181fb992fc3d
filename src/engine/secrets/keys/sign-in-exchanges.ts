import { type CutLines, cutPart } from '../cut-lines.ts';
import { looksMadeUp } from '../reads-as-secret.ts';
import { type SecretKind, writeCutMark } from '../secret-kinds.ts';

// RFC 4954 (SMTP), 3501 and 9051 (IMAP), 5034 (POP3): the command, its mechanism, and what is answered at once.
const mechanism = String.raw`(?:LOGIN|PLAIN|NTLM|CRAM-MD5|DIGEST-MD5|XOAUTH2?|OAUTHBEARER|GSSAPI|GSS-SPNEGO|KERBEROS_V4|SCRAM-[\w-]{2,20}|EXTERNAL|MSN|X-EXPS\s\w{2,20})`;
const command = new RegExp(
  String.raw`\b(?:AUTH|AUTHENTICATE|X-EXPS)(?:\s-\s)?[ \t+]{1,4}(?<mechanism>${mechanism})(?![\w-])(?:[ \t+]{1,4}["']?(?<first>[^\s"',;]{1,4000}))?`,
  'i',
);
const offered = /(?:^|[^\d])250[ -][^\n]{0,20}$/;
const isMechanism = new RegExp(`^${mechanism}$`, 'i');
const status =
  /(?:^|[\s,<>:|"'\]])(?:[25]\d\d|4[2-5]\d)(?:[ -](?=[A-Z0-9#]|$)|$)|(?:^|\s)(?:\w{1,6} )(?:OK|NO|BAD) |(?:^|[\s:>])(?:\+OK|-ERR)\b/;
const prompt = /(?:^|[\s,<>:|"'\]~])334(?:[ -]|[",]?$)|^[^A-Za-z0-9]{0,12}(?:S: ?)?\+(?: |$)/;
const code = /(?<![A-Za-z0-9+/=._-])[A-Za-z0-9+/]{2,4000}={0,2}(?![A-Za-z0-9+/=._@-])/g;
// What stands before what was said, in transcripts and logs of mail programs.
const said = /^[\s>|*~<-]{0,12}(?:(?:C|Client|S|<<<|>>>|-->|~>|->|=>)[:>]?\s{0,4})?(?<word>\S{1,200})\s*$/i;
const verb = /^(?:HELO|EHLO|MAIL|RCPT|DATA|RSET|NOOP|QUIT|HELP|VRFY|EXPN|STARTTLS|AUTH|LOGIN|PLAIN|CAPA|STAT|LIST|USER|PASS|\*|.*:)$/i;
const furthest = 14;

const answersOf = (name: string): readonly SecretKind[] =>
  /^LOGIN$/i.test(name) ? ['user name', 'password'] : /^PLAIN$/i.test(name) ? ['sign-in'] : ['token'];

/** Cuts what a client sends to sign in; what the server asks and says of it stays. */
export function cutSignInExchanges(lines: CutLines): void {
  for (let at = 0; at < lines.texts.length; at += 1) {
    const text = lines.texts[at];
    if (text === undefined || text.length > 20_000) {
      continue;
    }
    cutPlainSignIn(lines, at, text);
    const found = /auth|x-exps/i.test(text) ? command.exec(text) : null;
    if (found !== null && !offered.test(text.slice(0, found.index))) {
      at = cutExchange(lines, at, found) - 1;
    }
  }
}

function cutExchange(lines: CutLines, start: number, { index, 0: whole, groups }: RegExpExecArray): number {
  const { mechanism: name = '', first } = groups ?? {};
  const answers = answersOf(name);
  let given = 0;
  if (first !== undefined) {
    if (isMechanism.test(first) || !(isCode(first) || (first.endsWith('=') && first.length > 1))) {
      return start + 1;
    }
    const kind = answers[0] ?? 'token';
    cutPart(lines, start, /^X?OAUTH/i.test(name) ? 'token' : kind, index + whole.length - first.length, first.length);
    given += 1;
    given += cutSecondOnLine(lines, start, name);
  }
  let wasAsked = false;
  let at = start + 1;
  for (; at < Math.min(lines.texts.length, start + furthest); at += 1) {
    const text = lines.texts[at] ?? '';
    if (text.trim() === '') {
      continue;
    }
    if (prompt.test(text)) {
      wasAsked = true;
      continue;
    }
    if (status.test(text) || (given >= answers.length && !wasAsked) || command.test(text)) {
      return at;
    }
    if (text.includes('cut]')) {
      given += 1;
    } else if (cutAnswer(lines, at, text, answers[Math.min(given, answers.length - 1)] ?? 'token', wasAsked)) {
      given += 1;
    }
    wasAsked = false;
  }
  return at;
}

// “AUTH LOGIN … then …”: told in one line, the password comes after the name.
function cutSecondOnLine(lines: CutLines, at: number, name: string): number {
  const text = lines.texts[at] ?? '';
  const from = text.lastIndexOf(writeCutMark('user name'));
  const second =
    from < 0 || !/^LOGIN$/i.test(name) ? undefined : [...text.matchAll(code)].find(({ index, 0: token }) => index > from && isCode(token));
  if (second !== undefined) {
    cutPart(lines, at, 'password', second.index, second[0].length);
  }
  return second === undefined ? 0 : 1;
}

function cutAnswer(lines: CutLines, at: number, text: string, kind: SecretKind, wasAsked: boolean): boolean {
  const last = [...text.matchAll(code)].filter(([token]) => isCode(token)).at(-1);
  if (last !== undefined) {
    cutPart(lines, at, kind, last.index, last[0].length);
    return true;
  }
  // Typed by hand, as it is.
  const word = wasAsked ? said.exec(text)?.groups?.word : undefined;
  if (word !== undefined && !verb.test(word)) {
    cutPart(lines, at, kind, text.lastIndexOf(word), word.length);
    return true;
  }
  return false;
}

/** True for what base64 makes of nearly everything: capitals among small letters, and often a sign at the end. */
function isCode(token: string): boolean {
  const bare = token.replace(/=+$/, '');
  return (
    /^[A-Za-z0-9+/]{2,}$/.test(bare) &&
    !/^\d+$/.test(bare) &&
    !/^[\dA-F]+$/.test(bare) &&
    (bare.length < token.length
      ? token.length % 4 === 0 || bare.length > 8
      : token.length % 4 === 0 && /[a-z]/.test(bare) && /[A-Z]/.test(bare) && /\d|[a-z][A-Z]|^[A-Z]{2}/.test(bare))
  );
}

// IMAP's LOGIN, and PASS of POP3 (RFC 1939) and FTP (RFC 959): no code at all.
const login =
  /(?:^|[\s:>"])(?:[A-Za-z]{0,6}\d{1,6}|[a-z]|\.|\?) LOGIN (?:"[^"]{1,100}"|[^\s"{]{1,100}) (?<secret>"[^"]{1,200}"|[^\s"{[][^\s"]{0,200})\s*["']?$/i;
// In the middle of a line it must read like a password.
const loginSaid =
  /(?:^|[\s:>"'])(?:[A-Za-z]{1,6}\d{1,6}) LOGIN (?:"[^"]{1,100}"|[^\s"{]{1,100}) "?(?<secret>(?!\[)[^\s"{]{4,200})(?=["\s])/;
const pass = /^[\s>|*~<-]{0,12}(?:[^\n]{0,60}?(?:C|Client|>>>|-->|--->|~>|->)[:>]?\s{1,4})?PASS (?<secret>[^\s[(<*][^\s]{0,200})\s*$/;

function cutPlainSignIn(lines: CutLines, at: number, text: string): void {
  const found = / login /i.test(text)
    ? (login.exec(text) ?? findMadeUp(loginSaid.exec(text)))
    : text.includes('PASS ') || text.includes('pass ')
      ? (pass.exec(text) ?? passAfterUser(lines, at, text))
      : null;
  const secret = found?.groups?.secret;
  if (secret !== undefined) {
    cutPart(lines, at, 'password', text.lastIndexOf(secret), secret.length);
  }
}

function findMadeUp(found: RegExpExecArray | null): RegExpExecArray | null {
  return looksMadeUp(found?.groups?.secret ?? '') ? found : null;
}

function passAfterUser(lines: CutLines, at: number, text: string): RegExpExecArray | null {
  const before = lines.texts.slice(Math.max(0, at - 3), at).some((line) => /(?:^|[\s:>])user \S+\s*$/i.test(line ?? ''));
  return before ? /(?:^|[\s:>])pass (?<secret>[^\s[(<*]\S{0,200})\s*$/i.exec(text) : null;
}
