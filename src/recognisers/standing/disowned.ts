import type { Sentence } from '../text/sentence.ts';
import { anyOf } from './words.ts';

const looksAtMost = 100_000;
const nearAtMost = 400;
const disowns = anyOf(
  "(?:we|i)(?:'ve| have| had|'ve got)? (?:got )?nothing (?:at all )?to do with (?:it|this|that|him|her|them)|nothing (?:at all )?to do with (?:us|our (?:own )?(?:mail|e-?mail|exchange|server|mail server|system|company|house|organi[sz]ation))",
  '(?:haben|hat|habe) (?:wir |ich )?(?:damit|hiermit) (?:gar |überhaupt )?nichts zu tun|nichts mit (?:uns|unser[a-zß-ɏ]{0,2} (?:mail|server|exchange|system|mailserver|haus|firma)) zu tun',
  "(?:nous )?n'avons rien à voir|rien à voir avec (?:nous|notre (?:serveur|messagerie|système|société|exchange))|(?:ça|cela|ceci) ne nous concerne pas",
  '(?:hebben|heb) (?:wij |we |ik )?(?:er|hier|daar) (?:helemaal )?niets mee te maken|niets met (?:ons|onze (?:mail|server|exchange|mailserver)) te maken',
  'no tenemos nada que ver|nada que ver con (?:nosotros|nuestr[oa] (?:servidor|correo|exchange|sistema|empresa))',
  "non (?:abbiamo|c'entriamo) (?:nulla|niente)(?: a che (?:fare|vedere))?|(?:nulla|niente) a che (?:fare|vedere) con (?:noi|il nostro|la nostra)|non (?:ci )?riguarda (?:noi|il nostro)?",
);
// "Our mail is fine" tells whose it is only where somebody else handed it in.
const isWell = anyOf(
  '(?:our|my) (?:own )?(?:mail|e-?mail|exchange|server|mail server|system) (?:is|works|runs|goes out) (?:all |just |perfectly )?(?:fine|ok|okay|well|right|healthy|normal(?:ly)?|as usual)',
  '(?:bei uns|unser[a-zß-ɏ]{0,2} (?:mail|post|server|exchange|mailserver)) (?:läuft|geht|ist|funktioniert) (?:alles |ganz )?(?:gut|normal|problemlos|in ordnung)',
  '(?:chez nous|notre (?:messagerie|serveur|exchange))(?:,)? (?:tout )?(?:va|marche|fonctionne) (?:bien|normalement)',
  '(?:bij ons|onze (?:mail|server|exchange)) (?:werkt|loopt|gaat|is) (?:alles )?(?:goed|prima|normaal|gewoon)',
  '(?:nuestro (?:correo|servidor|exchange)|aquí todo) (?:funciona|va|está) (?:bien|normal)',
  '(?:da noi|la nostra posta|il nostro (?:server|exchange)) (?:tutto )?(?:funziona|va|è) (?:tutto )?(?:bene|regolarmente|a posto)',
);
const handsIn = anyOf(
  '(?:suppliers?|customers?|clients?|partners?|vendors?|friends?|neighbou?rs?|acquaintances?|\\S{3,9}-in-law|brother|sister|cousin|uncle) (?:\\S{1,12} ){0,3}?(?:asks?|asked|wrote|writes|sent|sends|forwarded|forwards|showed|shows|wants|got|gets)',
  '(?:lieferant|kunde|partner|freund|nachbar|bekannter|schwager|bruder)[a-zß-ɏ]{0,2} (?:\\S{1,12} ){0,2}?(?:fragt|fragte|schickt|schickte|schrieb|zeigt|hat)',
  '(?:client|fournisseur|partenaire|ami|voisin|beau-frère) (?:\\S{1,12} ){0,2}?(?:demande|envoie|a|écrit|montre)',
  '(?:klant|leverancier|partner|vriend|buurman|zwager) (?:\\S{1,12} ){0,2}?(?:vraagt|vroeg|stuurde|stuurt|schreef|heeft)',
  '(?:cliente|proveedor|socio|amigo|vecino|cuñado) (?:\\S{1,12} ){0,2}?(?:pregunta|envió|envía|escribió|manda|tiene)',
  '(?:cliente|fornitore|partner|amico|vicino|cognato) (?:\\S{1,12} ){0,2}?(?:chiede|chiedeva|manda|ha mandato|scrive|ha scritto|ha)',
);
const own = anyOf('our|ours|we', 'unser[a-zß-ɏ]{0,2}|wir', 'notre|nos|nous', 'onze|ons|wij', 'nuestr[oa]s?', 'nostr[oaie]|noi');

/** Whether a text says of what it brings that it is no matter of the house: "a supplier asks, we have nothing to do with it". */
export function disownsAll(lower: string): boolean {
  const head = lower.slice(0, looksAtMost);
  if (disowns.test(head)) {
    return true;
  }
  const well = isWell.exec(head);
  return well !== null && handsIn.test(head.slice(Math.max(0, well.index - nearAtMost), well.index));
}

/** True for a sentence that in such a text speaks of the house all the same: "But our queue is stuck, too." */
export function speaksOfOwn({ before, behind }: Sentence): boolean {
  return own.test(`${before} ${behind}`);
}
