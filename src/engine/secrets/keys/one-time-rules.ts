import { isOtherNumber } from '../reads-as-secret.ts';
import type { SecretRule } from '../secret-rule.ts';

// A class of all letters is far slower to search with.
const letter = String.raw`A-Za-z\u00C0-\u024F`;
const what = '(?:code|pin|password|passcode)';
// As sites, banks and sign-in pages call them, in the languages of the other rules.
const names = [
  `(?:one|single)[ -]?(?:time|use)[ -](?:(?:sign-?in|log-?in|access|security|verification|pass)[ -]?)?${what}`,
  `(?:verification|security|confirmation|authentication|authenticator|authori[sz]ation|activation|unlock|recovery|backup|access|log-?in|sign-?in|2fa|mfa|two-factor|sms)[ -]code`,
  `passcode|[th]?otp(?:[ -]${what})?|(?:pin|puk[12]?)(?:[ -]?(?:code|nummer|number))?`,
  `(?:einmal|best(?:ä|ae)tigungs|verifizierungs|verifikations|sicherheits|zugangs|zugriffs|anmelde|freischalt|aktivierungs|authentifizierungs|entsperr)[ -]?(?:code|pin|tan|passwort|kennwort)|einmalige[rnms]? (?:code|pin|passwort|kennwort)`,
  String.raw`code (?:[àa] usage unique|pin|puk|(?:de |d['’])\s?(?:v[ée]rification|s[ée]curit[ée]|confirmation|connexion|acc[èe]s|authentification|activation|validation|d[ée]verrouillage|r[ée]cup[ée]ration))|mot de passe [àa] usage unique`,
  `eenmalige? (?:toegangs|inlog|pin)?(?:code|wachtwoord)|(?:verificatie|beveiligings|bevestigings|inlog|toegangs|activerings|aanmeld|controle)code`,
  `c[óo]digo (?:de )?(?:un solo uso|uso [úu]nico|verificaci[óo]n|seguridad|acceso|confirmaci[óo]n|autenticaci[óo]n|activaci[óo]n|verifica[çc][ãa]o|seguran[çc]a|acesso|confirma[çc][ãa]o)|(?:clave|contrase[ñn]a) de un solo uso`,
  String.raw`codice (?:monouso|usa e getta|(?:di |d['’])\s?(?:verifica|sicurezza|accesso|conferma|autenticazione|attivazione))`,
];
const name = String.raw`(?<![${letter}\d_-])(?:${names.join('|')})(?![${letter}\d_-])`;
// In small letters it is a colour.
const shortName = String.raw`(?<![${letter}\d_-])(?:[a-z]{1,5})?TAN(?:-?(?:Code|Nr\.?|Nummer))?(?![${letter}\d_-])`;
const digits = String.raw`(?:\d{2,4}(?:(?: \d{2,4}){1,3}|(?:-\d{2,4}){1,3})|\d{4,10})`;
const value = String.raw`(?<secret>(?:[A-Z]{1,2}-\d{4,8}|${digits}|(?=[\w-]*\d)(?=[\w-]*[A-Za-z])[A-Z\d]{3,12}(?:-[A-Z\d]{3,8}){0,3}))(?![${letter}\d_-]|[.,:/\\]\d|\s?%)`;
const verb = String.raw`\s(?:is|was|are|reads|ist|war|lautete?|est|était|es|era|è|é|luidt)(?:\s(?:now|still|jetzt|noch|maintenant|ahora|nu))?`;
const purpose = String.raw`\s(?:for|to|of|from|by|on|sent|shown|für|zum|zur|vom|von|per|aus|pour|de|du|par|voor|van|para|del|por|per|di)\s[^\n:=]{1,60}?`;
const open = String.raw`["'\x60“„«‘(*]{0,3}\s?`;
const sign = String.raw`["'\x60”)\]*]{0,3}\s{0,8}(?:=>|->|[:=：→]|\s[–-]\s)[\s*]{0,8}`;
const owner = String.raw`(?:(?:your|the|my|her|his|their|our|a|ihr|dein|mein|unser|der|die|das|ein|eine|votre|ton|mon|le|la|un|une|uw|je|de|een|su|tu|el|mi|il)\s)?`;
const near = [
  'code',
  'código',
  'codigo',
  'codice',
  'otp',
  'tan ',
  'tan:',
  'tan-',
  'tan=',
  'tan)',
  'pin',
  'puk',
  'one-time',
  'one time',
  'onetime',
  'einmal',
  'kennwort',
  'passwor',
  'mot de',
  'wachtwoord',
  'clave',
  'contrase',
];
const unit =
  /^\s(?:ms|s|sec\w*|min\w*|hours?|days?|times|digits?|characters?|users?|accounts?|attempts?|requests?|messages?|sekunden|minuten|stunden|tage|stellen|ziffern|zeichen|versuche|nutzer|benutzer|chiffres|jours|heures|cijfers|dagen|d[íi]gitos)\b/i;
const otherName =
  /(?:error|fehler|erreur|fout|event|ereignis|ticket|case|incident|port|id|status|exit|reason|kb|article|extension|durchwahl|poste)\s?(?:code|number|nummer|nr|no|#)?[\s:=#.]*$/i;
const date = /^(?:(?:19|20)\d\d-\d\d-\d\d|\d\d-\d\d-(?:19|20)\d\d)$/;

const isCode = (secret: string, before: string, after: string) =>
  !date.test(secret) && !isOtherNumber(secret) && !unit.test(after) && !otherName.test(before);
const isAlone = (secret: string, before: string, after: string) =>
  isCode(secret, before, after) && (!/\p{L}/u.test(secret) || (secret === secret.toUpperCase() && /(?:code|uso|unique)\W*$/i.test(before)));

const rulesOf = (label: string, flags: string): readonly SecretRule[] => [
  {
    kind: 'password',
    near,
    pattern: new RegExp(`${label}(?:\\s\\([^()\\n]{1,40}\\))?(?:${purpose})?(?:${sign}|${verb}(?:${sign})?\\s)${open}${value}`, flags),
    isMeant: isCode,
  },
  { kind: 'password', near, pattern: new RegExp(`${label}\\s{1,3}${open}${value}`, flags), isMeant: isAlone },
  {
    kind: 'password',
    near,
    pattern: new RegExp(
      String.raw`(?<![${letter}\d_.,:/\\-])(?<secret>${digits})["'\x60”»)]{0,2}\s(?:is|was|as|ist|war|als|est|comme|es|como|è|come)\s${owner}(?:new\s|neue[rs]?\s|nouveau\s)?${label}(?!\s(?:error|fehler|length))`,
      flags,
    ),
    isMeant: isCode,
  },
];

/** Codes that let somebody in once, and PINs: by what they are called, since they are digits like any others. */
export const oneTimeRules: readonly SecretRule[] = [
  ...rulesOf(name, 'gi'),
  ...rulesOf(shortName, 'g'),
  // “Your code is …”: six digits or more, since shorter ones are what programs count with.
  {
    kind: 'password',
    near,
    pattern: new RegExp(
      String.raw`(?<![${letter}\d_-])(?:your|ihr|dein|votre|ton|uw|je|su|tu|il tuo|seu|o seu) (?:code|c[óo]digo|codice)(?:${sign}|${verb}(?:${sign})?\s)${open}(?<secret>\d{6,8}|\d{3}[ -]\d{3,4})(?![${letter}\d_-]|[.,:/\\]\d)`,
      'gi',
    ),
    isMeant: isCode,
  },
];

const announcement = new RegExp(
  String.raw`(?:${name}|\b(?:your|ihr|votre|uw|su) (?:code|c[óo]digo))(?:${purpose})?(?:${verb})?\s{0,4}[:：]\s{0,4}$`,
  'i',
);
const alone = new RegExp(String.raw`^[\s>|*]{0,12}(${digits}|[A-Z]{1,2}-\d{4,8})[\s*]{0,8}$`);

/** The one-time code that is all of a line, where the line before ends with what such codes are called. */
export function findCodeBelow(before: string, line: string): string | undefined {
  return /[:：]\s{0,4}$/.test(before) && announcement.test(before) ? alone.exec(line)?.[1] : undefined;
}
