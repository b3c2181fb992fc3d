import { findPerson, type LabelledName } from './labelled-names.ts';
import { isProductVersion } from './looks-like.ts';
import { isOwnName } from './own-names.ts';

const longestLine = 4000;
const person =
  '(?:[Cc]aller|CALLER|Anrufer(?:in)?|Melder(?:in)?|[Aa]ppelante?|[Bb]eller|Mr\\.?|Mrs\\.?|Herrn?|Frau|Mme|Monsieur|Madame|Mevrouw|Dhr\\.)';
const nameWord = String.raw`\p{Lu}[\p{L}\p{M}'’-]{1,40}`;
// “Caller Müller”, “Anruferin ist Jane Doe”.
const called = new RegExp(
  String.raw`(?<![\p{L}\d-])${person}(?: (?:is|was|ist|war|hei(?:ß|ss)t|est|était))? (?<name>${nameWord}(?: (?:(?:van|von|de|der|den|di|da|du|la|le|zu|ter) ){0,3}${nameWord}){0,2})`,
  'gu',
);
const account = `(?:user(?:[ -]?(?:name|id))?|log[io]n(?: name)?|account(?: name)?|caller|benutzer(?:name|kennung)?|anmeldename|anrufer(?:in)?|(?:dienst)?konto(?:name)?|utilisateur(?:trice)?|nom d['’]utilisateur|identifiant|compte|gebruiker(?:snaam)?|usuario)`;
// “user is jdoe.”: where it ends a clause, since much else is said of a user.
const told = new RegExp(
  String.raw`(?<![\p{L}\d-])${account} (?:is|was|ist|war|lautete?|hei(?:ß|ss)t|est|était|es) (?:called |named )?["'“„«]?\s?(?<name>[\p{L}\d][\p{L}\p{M}\d._-]{1,40}[\p{L}\d])(?=["'”“»]?(?:[.,;!?)]*\s*$|[.,;!?)]+\s))`,
  'giu',
);

// Stand after “caller” in programs and in sentences, and are nobody's name.
const noPerson = new Set(
  `computer process id line identification domain user username workstation logon account address machine ip name number info information
  data list group type client server service phone telephone mailbox support help desk helpdesk team says said has is was wants cannot
  outlook windows exchange excel word office internet explorer blackberry microsoft teams phone iphone android
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz mai juni juli oktober dezember
  sagt hat ist war will kann wartet meldet ruft dit est veut attend
  kennwort passwort password telefon rechner konto problem fehler ticket the der die das le la les no not kein keine`.split(/\s+/),
);
const state = new Set(
  `absent present away offline online back here there home abroad sick ill happy glad sad angry upset calm right wrong fine okay good bad gone
  down slow fast busy free ready aware sure unsure alone unique null same different correct incorrect invalid valid local remote real
  fake dead alive stuck lost late early young ours mine yours member owner root done over known affected unknown unwell abwesend anwesend
  krank sauer froh neuer älter gleich falsch leer fertig weiter wieder bereit sicher dran drin frei inaktiv aktiv tot stumm schuld unterwegs
  zuhause daheim extern privat mein dein allein zufrieden nervös böse mitglied teil chef leiter gast kunde mitarbeiter besitzer eigentümer
  domänenadmin domänenadministrator domänenbenutzer benutzername gleiche dasselbe nötig pflicht parti partie connu inconnu malade content
  prêt seul membre propriétaire faux juste vrai correcte ziek boos weer klaar bezig vrij fout juist onbekend enfermo listo solo correcto`.split(
    /\s+/,
  ),
);
// As what is said of somebody is formed in English, German, French, Dutch and Spanish.
const stateForm =
  /(?:ed|ing|able|ible|less|ful|ous|ive|ic|ish|bar|lich|ig|isch|los|haft|sam|é|ée|és|eux|euse|ado|ada|ido|ida)$|^(?:(?:\p{L}{2,5})?ge|ver|be|ent|zer|un)\p{L}{2,}(?:t|en|d)$/iu;

/** The names that stand right behind a word for who called, or behind “is” after a word for an account, in each line of a text. */
export function findTold(text: string): readonly LabelledName[] {
  return text.split(/\r\n|\r|\n/).flatMap((line) => (line.length > longestLine ? [] : [...findCalled(line), ...findAccounts(line)]));
}

function findCalled(line: string): readonly LabelledName[] {
  return [...line.matchAll(called)].flatMap(({ groups: { name = '' } = {} }) => {
    const words = name.split(' ');
    const end = words.findIndex((word) => noPerson.has(word.toLowerCase()));
    return findPerson(words.slice(0, end === -1 ? words.length : end).join(' '));
  });
}

function findAccounts(line: string): readonly LabelledName[] {
  return [...line.matchAll(told)].flatMap(({ groups: { name = '' } = {} }) => (isAccount(name) ? [{ word: name, kind: 'account' }] : []));
}

function isAccount(word: string): boolean {
  const small = word.toLowerCase();
  return (
    isOwnName(word) && !isProductVersion(word) && !state.has(small) && !noPerson.has(small) && (/\d/.test(word) || !stateForm.test(word))
  );
}
