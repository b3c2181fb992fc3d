import { isCoded } from './reads-as-secret.ts';
import { notMarked, type SecretRule } from './secret-rule.ts';

const base64 = '[A-Za-z0-9+/_-]';

// HTTP: RFC 9110 (Authorization), 6750 (Bearer), 6265 (cookies), 7519 (JSON web tokens), 3986 (user info in a URL).
/** What programs of the web send to be let in. */
export const webRules: readonly SecretRule[] = [
  {
    kind: 'token',
    near: ['authorization'],
    pattern: new RegExp(
      String.raw`\b(?:proxy-)?authorization["']?\s{0,4}[:=]\s{0,4}["']?(?<scheme>(?:basic|bearer|digest|negotiate|ntlm|kerberos|token|apikey|hawk|aws4-hmac-sha256|oauth|sharedkey(?:lite)?|sso-key)\b[ :]{1,4})?(?<secret>${notMarked}[^\s"'][^\r\n"']{5,}(?:"[^"\r\n]{0,2000}"[^\r\n"']{0,2000}){0,20})`,
      'gi',
    ),
    isMeant: (secret, before) =>
      /[ :]$/.test(before.slice(-1)) && hasCode(secret, /basic|bearer|digest|negotiate|ntlm|kerberos|token/i.test(before.slice(-14))),
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
      String.raw`\b(?:set-)?cookie2?["']?\s{0,4}[:=]\s{0,4}["']?(?<secret>${notMarked}[\w.$%~!#&*^|\x60+-]{1,128}=[^\r\n"']+)`,
      'gi',
    ),
  },
  {
    kind: 'cookie',
    near: ['sessionid', 'cadata', 'sessid', 'session_id', 'fedauth', 'aspxauth', 'canary', 'estsauth', 'rtfa', 'mrhsession', 'lastmrh'],
    pattern:
      /(?<![A-Za-z])(?:ASP\.NET_SessionId|PHPSESSID|JSESSIONID|session_?id|sessid|cadata(?:Key|IV|Sig|TTL)?|FedAuth|rtFa|\.?ASPXAUTH|X-OWA-CANARY|UserContextCanary|canary|ESTSAUTH\w{0,20}|MRHSession|LastMRH_Session)["']?\s{0,4}[:=]\s{0,4}["']?(?<secret>[^\s"';,&<>[\]]{8,})/gi,
    isMeant: (secret) => isCoded(secret),
  },
  {
    kind: 'password',
    near: ['://'],
    pattern: new RegExp(
      String.raw`\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/?#@"'<>]{0,128}:(?<secret>${notMarked}[^\s/?#"'<>]{1,256})(?=@[\w[])`,
      'gi',
    ),
  },
];

// RFC 4559 and MS-NLMP: every message of NTLM begins with the same twelve bytes.
/** What Windows sends to be let in. */
export const ntlmRules: readonly SecretRule[] = [
  { kind: 'token', near: ['tlrmtvntuaa'], pattern: new RegExp(`(?<!${base64})(?<secret>TlRMTVNTUAA${base64}{4,}={0,2})`, 'g') },
];

function hasCode(rest: string, isNamed: boolean): boolean {
  return isNamed ? isCoded(rest) : rest.split(/\s/, 1).every((first) => first.length >= 12 && isCoded(first));
}
