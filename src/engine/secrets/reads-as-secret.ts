// What is said of a password in place of one: it has expired, is wrong, is not set.
const saidOf = new Set(
  `a accepted access account again age an and any are as asked at authentication bad been being blank but by cached can cannot case
  case-sensitive change changed changes complex complexity correct could default did disabled does does-not empty encrypted
  enabled error every exceeded expire expired expires expiring expiry failed failure false field fields fine for forgot forgotten
  from good had has hash have hidden hint history identical in incorrect invalid is issue it just kept known last left length less locked
  lockout longer lost manager many max maximum may min minimum mismatch missing must my n/a needed needs never new no none not null
  of off ok okay old older on once only optional or our out outdated policy please problem prompt prompted protected recently
  rejected refused remembered required requirements requires reset resets right rotated same saved secure see set sets shared
  short should since so still stored strong such sync synced synchronised synchronized that the their them then there these they
  this time to too true twice undefined unchanged unknown unset until updated used user valid via was weak well what when which
  who whoever will with within without works wrong yes yet you your
  above ask attached below follows given handed like mailed printed see sent texted tba told
  ab abgelaufen aktuell als alt anders bekannt beim bitte das dass dem den der die ein eine einmal erforderlich es falsch fehlt
  gefragt geht gesetzt gespeichert gesperrt geändert gültig hat ist ja kein keine korrekt lautet leer läuft mit muss nein neu
  nicht nie niemals oder richtig seit und unbekannt ungültig vergessen verlangt war wird wurde zurückgesetzt zurücksetzen zu
  anbei folgt erfragen fragen hinterlegt kommt liegt notiert oben per siehe steht telefonisch unten wie
  avec changé correcte demandé depuis doit du est et expiré expire faux inconnu incorrecte jamais la le les mauvais non obligatoire
  oublié oui pas perdu pour requis réinitialisé sans un une valide vide à été voir demander
  bekend hetzelfde ligt niet onbekend staat verlopen volgt vergeten zie`.split(/\s+/),
);

const covered =
  /^(?:[*•●x.·_#-]{2,}|\.{3}|…|<[^<>]*>?|\{[^{}]*\}+|\[[^[\]]*\]?|%\w+%|\$[\w{(:.]+\S*|@\w+|\(.*\)?|[\w.]+\(.*|redacted|removed|masked|secret|xxx+)$/i;
// `Read-Host`, `ConvertTo-SecureString`: what fetches or makes a password is none.
const command = /^(?:[A-Z][a-z]+){1,2}-[A-Z][A-Za-z]+$/;
const amount = /^\d{1,3}$/;
const otherNumber = /^(?:0x[\da-f]+|KB\d+|Q\d{6}|\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d+\.\d+(?:\.\d+)+|\d{1,2}:\d\d(?::\d\d)?)$/i;
const plainWord = /^\p{L}+(?:['’-]\p{L}+)*$/u;

/** True for stars, a placeholder, a variable or a mark of ours: there is nothing left to cut. */
export function isCovered(value: string): boolean {
  return covered.test(value) || command.test(value);
}

/** True where a word after “password:” is what somebody says about it, not the password itself. */
export function isSaidOf(value: string): boolean {
  const word = value.toLowerCase().replace(/[.,;:!?)]+$/, '');
  return word === '' || saidOf.has(word) || isCovered(value);
}

/** True for what can hardly be anything but a password: letters with digits or signs among them. */
export function looksMadeUp(value: string): boolean {
  const word = value.replace(/[.,;:)]+$/, '');
  if (word.length < 5 || otherNumber.test(word) || isCovered(word) || plainWord.test(word)) {
    return false;
  }
  const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\d/, /[^\p{L}\d]/u].filter((kind) => kind.test(word)).length;
  return kinds >= 2 && /\p{L}/u.test(word);
}

/** True where a number counts something: “password: 42 days”. */
export function isAmount(value: string, rest: string): boolean {
  return amount.test(value) && /^\s+\p{L}/u.test(rest);
}

/** True for what was done with a password, and how: “password: handed over by phone”. */
export function isToldHow(value: string, rest: string): boolean {
  return /^\p{Ll}+(?:ed|é|t|en)$/u.test(value) && /^\s+(?:to|by|via|per|over|with|from|on|an|am|bei|mit|par|au)\s/i.test(rest);
}

/** True for a number, a date, a version or a code, which stands after a word without belonging to it. */
export function isOtherNumber(value: string): boolean {
  return otherNumber.test(value.replace(/[.,;:)]+$/, ''));
}

/** True for what no language has as a word: digits, signs or capitals among letters. */
export function isCoded(text: string): boolean {
  const shown = text.replace(/[.,;:!?)\]}]+$/, '');
  return /\d/.test(shown) || /[+/=_~@#$%^&*!-]/.test(shown.replace(/(?<=\p{L})-(?=\p{L})/gu, '')) || /\p{Ll}\p{Lu}/u.test(shown);
}
