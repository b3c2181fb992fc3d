import { isCoded } from '../reads-as-secret.ts';
import { notMarked, type SecretRule } from '../secret-rule.ts';

const base64 = '[A-Za-z0-9+/_-]';

const authorization = String.raw`\b(?:proxy-)?authorization["']?\s{0,4}[:=]\s{0,4}["']?`;
const parameter = String.raw`[\w-]{1,40}\s?=\s?(?:"[^"\r\n]{0,2000}"|[^\s,"]{1,2000})`;
const cookieName = String.raw`[\w.$%~!#&*^|\x60+-]{1,128}`;
// A blank is part of it where another cookie follows.
const cookieValue = String.raw`(?:"[^"\r\n]{0,4000}"|[^\r\n"';]{0,400}(?=;\s{0,4}${cookieName}(?:[=;]|\s{0,4}$))|[^\s"';]{0,4000})`;
const scheme = String.raw`\b[a-z][a-z0-9+.-]{1,20}:\/\/`;
// An “@” in a password, with a colon behind it that begins no port.
const withAt = String.raw`[^\s/?#@:"'<>]{0,128}@[^\s/?#@:."'<>]{1,128}:(?!\d{1,5}(?:[/?#@]))[^\s@"'<>]{1,128}`;
const inUrl = String.raw`${notMarked}(?:${withAt}(?=@)|[^\s/?#"'<>]{1,256}|(?!(?:\d{1,5}|port)[/?#])[^\s@"'<>]{1,256})`;

// HTTP: RFC 9110 (Authorization), 6750 (Bearer), 6265 (cookies), 7519 (JSON web tokens), 3986 (user info in a URL).
/** What programs of the web send to be let in. */
export const webRules: readonly SecretRule[] = [
  // One word behind its scheme; some send a list of parameters, quoted or not.
  {
    kind: 'token',
    near: ['authorization'],
    pattern: new RegExp(
      String.raw`${authorization}(?:digest|hawk|oauth|aws4-hmac-sha256|signature)[ ]{1,4}(?<secret>${notMarked}${parameter}(?:(?:\s{0,2},\s{0,2}|\s)${parameter}){0,20})`,
      'gi',
    ),
    isMeant: (secret) => isCoded(secret),
  },
  {
    kind: 'token',
    near: ['authorization'],
    pattern: new RegExp(
      String.raw`${authorization}(?:(?:basic|bearer|negotiate|ntlm|kerberos|token|apikey|sharedkey(?:lite)?|sso-key|oauth|digest)[ :]{1,4}["']?(?<secret>${notMarked}[^\s"']{6,})|(?<bare>${notMarked}[^\s"']{12,}))`,
      'gi',
    ),
    isMeant: (secret) => isCoded(secret) && !/^realm=/i.test(secret),
  },
  {
    kind: 'token',
    near: ['bearer', 'basic', 'negotiate', 'ntlm', 'digest'],
    pattern: new RegExp(
      String.raw`\b(?:bearer|basic|negotiate|ntlm|digest)(?:[ :=]|%20){1,4}["']?(?<secret>${notMarked}[A-Za-z0-9+/_.~-]{8,}={0,2})(?![\w=])`,
      'gi',
    ),
    isMeant: (secret) => isCoded(secret),
  },
  {
    kind: 'token',
    near: ['eyj'],
    pattern: /(?<![\w-])(?<secret>eyJ[\w-]{8,}(?:\.[\w-]*){1,4})/g,
  },
  {
    kind: 'cookie',
    near: ['cookie'],
    pattern: new RegExp(
      String.raw`\b(?:set-)?cookie2?["']?\s{0,4}[:=]\s{0,4}["']?(?<secret>${notMarked}${cookieName}=${cookieValue}(?:(?:;|(?<=,)(?=\s{1,4}${cookieName}=))\s{0,4}${cookieName}(?:=${cookieValue})?){0,100})`,
      'gim',
    ),
  },
  {
    kind: 'cookie',
    near: ['sessionid', 'cadata', 'sessid', 'session_id', 'fedauth', 'aspxauth', 'canary', 'estsauth', 'rtfa', 'mrhsession', 'lastmrh'],
    pattern:
      /(?<![A-Za-z])(?:ASP\.NET_SessionId|PHPSESSID|JSESSIONID|session_?id|sessid|cadata(?:Key|IV|Sig|TTL)?|FedAuth|rtFa|\.?ASPXAUTH|X-OWA-CANARY|UserContextCanary|canary|ESTSAUTH\w{0,20}|MRHSession|LastMRH_Session)["']?\s{0,4}[:=]\s{0,4}["']?(?<secret>[^\s"';,&<>[\]]{8,})/gi,
    isMeant: (secret) => isCoded(secret),
  },
  // A name and a password together are what lets somebody in; where they are not written by the rules, a port begins alike.
  {
    kind: 'sign-in',
    near: ['://'],
    pattern: new RegExp(String.raw`${scheme}(?<secret>[^\s:/?#"'<>]{1,128}:${inUrl})(?=@[\w[])`, 'gi'),
  },
  { kind: 'password', near: ['://'], pattern: new RegExp(String.raw`${scheme}:(?<secret>${inUrl})(?=@[\w[])`, 'gi') },
];

// RFC 4559 and MS-NLMP: every message of NTLM begins with the same twelve bytes.
/** What Windows sends to be let in. */
export const ntlmRules: readonly SecretRule[] = [
  { kind: 'token', near: ['tlrmtvntuaa'], pattern: new RegExp(`(?<!${base64})(?<secret>TlRMTVNTUAA${base64}{4,}={0,2})`, 'g') },
];
