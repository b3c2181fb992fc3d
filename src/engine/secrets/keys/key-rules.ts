import { isCoded } from '../reads-as-secret.ts';
import { notMarked, type SecretRule } from '../secret-rule.ts';

// Keys of services, by the names that they are given and by the beginnings that their makers gave them.
const keyNames = `(?:api|app|access|secret|account|shared|shared[_ -]?access|storage|master|encryption|subscription|auth|private|client|consumer|license|function|host|signing|machine|validation|decryption|ssh|root|aws[_ -]?secret[_ -]?access)[_ .-]?key`;
const tokenNames = `(?:(?:access|refresh|id|auth|api|bot|oauth|csrf|xsrf|session|security|bearer|client|personal[_ -]?access|sas|verification|device|x-auth|x-access|x-csrf|x-xsrf)[_ .-]?token|client[_ -]?secret|app[_ -]?secret|consumer[_ -]?secret|shared[_ -]?secret|secret|token|x-api-key|apikey|assertion|samlresponse|samlrequest|client[_ -]?assertion|refresh[_ -]?token|geheimnis)`;
/** Keys and tokens by their names and by their forms. */
export const keyRules: readonly SecretRule[] = [
  {
    kind: 'token',
    near: ['token', 'secret', 'apikey', 'api-key', 'assertion', 'saml', 'geheimnis'],
    pattern: new RegExp(
      String.raw`(?<![A-Za-z])${tokenNames}(?:["']?\s{0,4}(?:=>|:=|[:=])\s{0,4}|\s(?:is|ist|lautet|est)\s|["']?>\s{0,4}|["']\s{1,4}value\s{0,4}=\s{0,4})["']?(?<secret>${notMarked}[^\s"'<>;,&]{6,})`,
      'gi',
    ),
    isMeant: (secret) => isCoded(secret),
  },
  {
    kind: 'key',
    near: ['key', 'schlüssel'],
    pattern: new RegExp(
      String.raw`(?<![A-Za-z])${keyNames}(?:["']?\s{0,4}(?:=>|:=|[:=])\s{0,4}|\s(?:is|ist|lautet|est)\s|["']?>\s{0,4}|["']\s{1,4}value\s{0,4}=\s{0,4})["']?(?<secret>${notMarked}[^\s"'<>;,&]{8,})`,
      'gi',
    ),
    isMeant: (secret) => isCoded(secret),
  },
  {
    kind: 'token',
    near: ['sig=', 'code=', 'client_secret', 'x-amz-signature', 'token='],
    pattern:
      /[?&;](?:sig|code|x-amz-signature|x-amz-security-token|token|access_token|id_token|auth|apikey|api_key|key|ticket)=(?<secret>[^\s"'<>&;[\]]{16,})/gi,
    isMeant: (secret) => isCoded(secret),
  },
  // Sent to by whoever has the address.
  {
    kind: 'token',
    near: ['hooks.slack.com', 'webhook.office.com', '/api/webhooks/'],
    pattern:
      /(?:hooks\.slack\.com\/(?:services|workflows|triggers)\/|webhook\.office\.com\/webhookb?2?\/|\/api\/webhooks\/\d{1,25}\/)(?<secret>[\w@/%.-]{12,})/gi,
  },
  // Google begins its codes like this.
  { kind: 'token', near: ['code=4'], pattern: /[?&]code=(?<secret>4(?:\/|%2F)[\w-]{3,})/gi },
  // AWS: forty signs beside the id of their key.
  {
    kind: 'key',
    near: ['akia', 'asia'],
    pattern: /(?<![A-Za-z0-9/+=])(?<secret>[A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/g,
    isMeant: (secret, before, after) =>
      /(?:AKIA|ASIA)[A-Z0-9]{16}/.test(`${before} ${after}`) && /[A-Z]/.test(secret) && /[a-z]/.test(secret),
  },
  {
    kind: 'key',
    near: [
      'akia',
      'asia',
      'ghp_',
      'gho_',
      'ghs_',
      'ghu_',
      'github_pat_',
      'glpat-',
      'xox',
      'sk_live_',
      'sk-',
      'aiza',
      'ya29.',
      'sg.',
      'npm_',
      'pk_live_',
      'rk_live_',
    ],
    pattern:
      /(?<![\w-])(?<secret>(?:AKIA|ASIA)[A-Z0-9]{16}|gh[posu]_\w{20,}|github_pat_\w{20,}|glpat-[\w-]{16,}|xox[abeprs]-[\w-]{10,}|[rsp]k_live_\w{16,}|sk-[A-Za-z0-9_-]{20,}|AIza[\w-]{30,}|ya29\.[\w-]{20,}|SG\.[\w-]{16,}\.[\w-]{16,}|npm_\w{30,})/g,
  },
  // BitLocker: eight groups of six digits.
  { kind: 'key', near: ['-'], pattern: /(?<![\d-])(?<secret>\d{6}(?:-\d{6}){7})(?![\d-])/g },
  {
    kind: 'private key',
    near: ['mii'],
    pattern: /(?<![A-Za-z0-9+/])(?<secret>MII[A-Za-z0-9+/]{3,5}IB(?:AA|ADA)[A-Za-z0-9+/]{20,}={0,2})/g,
  },
];
