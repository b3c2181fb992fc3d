import type { Recogniser } from '../recogniser.ts';
import { isPast } from './past.ts';
import { findSaid, type Place, phrase } from './phrase.ts';
import { isPlanned } from './planned.ts';

const isa = 'isa(?:[\\s-]?server)?(?: (?:2000|2004|2006))?(?:[\\s-]server|[\\s-]firewall)?';
const mailHost = '(?:ex|mail|post)\\w{0,8}\\d{1,2}';
const isaThere = phrase(
  ['isa'],
  `(?:firewall|pare-feu|cortafuegos) (?:here |in use )?(?:is|ist|est|es) (?:an?|ein|eine|un|une|een)? ?(?:serveur |servidor )?${isa}|(?:as|als|comme|como) (?:our |the |a )?(?:firewall|pare-feu|cortafuegos) (?:we (?:have|use)|haben wir|nutzen wir|dient|steht|nous avons|hebben we|gebruiken we|tenemos|usamos) (?:an?|ein|einen|un|een)? ?${isa}|${isa} (?:is |was |has been |got )?(?:put|placed|installed|set up|added|inserted) (?:in front of|between|before)|${isa} (?:as|als|comme|como) (?:the |our |a )?(?:firewall|pare-feu|cortafuegos)|(?:passes|goes|runs|passing|going) (?:through |via |by )?(?:an?|the|our) ${isa}`,
  `(?:behind|through|via) (?:an?|the|our|its)? ?${isa}|${isa} (?:is |stands |sits )?(?:in front of|between|in between|as (?:the )?firewall)`,
  `hinter (?:einem|dem|unserem|der)? ?${isa}|${isa} (?:davor|dazwischen)`,
  `derrière (?:un|le|notre|l')? ?(?:serveur |pare-feu )?${isa}`,
  `achter (?:een|de|onze)? ?${isa}`,
  `(?:detrás|tras) (?:de )?(?:un|el|nuestro)? ?(?:servidor )?${isa}`,
  `isa(?:[\\s-]server)?(?: in front)?\\s?[:=] ?(?:yes|ja|oui|sí|sì)(?! ?/)`,
  `(?:dietro|attraverso|tramite) (?:a |ad |al |all'|un |l'|lo )*(?:server )?${isa}|${isa},? (?:in mezzo|davanti)`,
  `${isa}(?: (?:machine|box|server|firewall|rechner|maschine|macchina))?,? (?:and |und |et |en |y |e )?(?:everything|all(?: (?:the )?(?:mails?|traffic))?|alles|tout|todo|tutto) (?:goes|passes|runs|geht|läuft|passe|va|gaat|loopt|pasa|passa)(?: (?:through|via|over|durch|über|door|par|por|attraverso|di|da))?(?: (?:it|that one|ihn|den|là|lui|li|ahí|él|lì))?`,
  `(?:exchange|mail ?server|sbs|${mailHost})(?: (?:5\\.5|2000|2003|2007))?[^\\n.;,]{0,16}? ?(?:-{1,3}>?|=+>|→|>|<-+>|\\|) ?${isa} ?(?:-{1,3}>?|=+>|→|>|<-+>|\\|)`,
);
const isaStands = phrase(
  ['isa'],
  `(?:stands?|sits?|is|have|has|there's|steht|haben|gibt|il y a|avons|zit|staat|hebben|hay|tenemos|está|c'è|abbiamo|sta) (?:an?|the|our|ein|einen|un|uno|een|el)? ?(?:serveur |servidor |server )?${isa}`,
);
const isaSame = phrase(
  ['isa'],
  `${isa} (?:itself )?(?:runs|is|sits|is installed|is running|läuft|ist|tourne|est|draait|staat|corre|está) (?:\\S{2,14} )?(?:on|auf|sur|op|en) (?:the same|the exchange|our exchange|demselben|dem exchange|la même|le même|dezelfde|de exchange|la misma|el mismo) ?(?:machine|server|box|rechner|serveur|servidor|máquina)?`,
  `${isa} (?:is |runs )?on (?:the |our )?(?:sbs|exchange|mail)(?: (?:server|box|machine))? itself|${isa} (?:läuft|tourne|draait|gira|corre) (?:mit )?(?:auf|sur|op|su|sullo|en) (?:dem |der |le |la |de |lo )?(?:sbs|exchange|stess[oa]|selben)`,
  `exchange and ${isa} (?:run |are |both )*(?:on|share) (?:the same|one) (?:machine|server|box)`,
);
const isaAbsent = phrase(
  ['isa'],
  `(?:do|does) ?(?:not|n't) (?:have|use|run) (?:an?|any)? ?${isa}|no tenemos (?:un |ningún )?(?:servidor )?${isa}|(?:haven't|hasn't) (?:got )?(?:an?|any) ${isa}`,
  `(?:don't|doesn't) (?:have|use|run) (?:an?|any)? ?${isa}`,
  `no hay (?:un |ningún )?(?:servidor )?${isa}|non (?:c'è|abbiamo|usiamo) (?:un |nessun |alcun )?(?:server )?${isa}|(?:nessun|senza(?: un)?) (?:server )?${isa}`,
  `(?:no|without(?: an?)?|there is no|not behind an?|does not have an?) ${isa}(?: (?:anywhere|here|involved|in between|in front|in the way))?`,
  `(?:kein(?:en|em)?|ohne(?: einen)?) ${isa}`,
  `(?:pas d'|pas de |sans |aucun )(?:serveur )?${isa}`,
  `(?:geen|zonder) ${isa}`,
  `${isa},? (?:non (?:c'è|ce n'è|esiste)|gibt es (?:hier |bei uns )?nicht|(?:il )?n'y en a pas|is er niet|hebben we niet|haben wir (?:hier )?nicht|no (?:hay|tenemos|existe)|we (?:do not|don't) have|is not (?:there|in use|used)|there is none)`,
  `(?:no hay|sin|ningún)(?: un)? ?(?:servidor )?${isa}`,
  `isa(?:[\\s-]server)?(?: in front)?\\s?[:=] ?(?:no|none|nein|keiner|non|aucun|nee|geen|ninguno|nessuno)(?! ?/)`,
);
const between =
  /\b(?:between|in front|in between)\b|zwischen|davor|dazwischen|\bvor (?:dem|unserem)|\bentre\b|devant|tussen|ervoor|delante|davanti|in mezzo|\btra (?:exchange|il|la|internet)/;

// The log of an ISA server in which the Exchange server is the one that asks.
const isaLog = phrase(
  ['isa'],
  `${isa}(?:'s)? ?-?(?:logs?|logging|monitoring|log viewer|protokoll|logboek)|isa-(?:protokoll|log|logboek)|(?:logs?|logging|protokoll|journal|registro|logboek) (?:of|from|on|des|du|de|del|dell'|van|vom|dello) ?(?:the |our |le |la |el |l')?(?:serveur |servidor |server )?${isa}`,
);
const ownHost = /exchange|mail ?servers?\b|mailserver|serveur de messagerie|servidor de correo|server di posta/;
const asks =
  /\b(?:source|client ip|src|from|denied|denies|blocked|refused|queries|traffic|requests)\b|abgelehnt|verweigert|geblockt|anfragen|verkehr|refus|bloqu|requêtes|geweigerd|geblokkeerd|denegad|rechazad|negat[aeio]\b|bloccat|richieste/;
const logRow = /(?:denied|initiated|closed|allowed|failed) connection/;
const headAtMost = 220;
const rowsWithin = 900;

/** Whether an ISA server stands between the Exchange server and the Internet, as a person tells it or as its own log shows. */
export const toldIsa: Recogniser = {
  id: 'told-isa',
  looksFor: 'plain words about where mail waits, the version, and what helped',
  recognise(text) {
    const { lower, linesAt, holdsAsAnswer } = text;
    const said = [
      ['no', isaAbsent],
      ['same-machine', isaSame],
      ['yes', isaThere],
      ['yes', isaStands],
    ] as const;
    const told = said.flatMap(([answerId, pattern]) => {
      const fits = (sentence: string, { from, to }: Place) =>
        (pattern !== isaStands || between.test(sentence)) &&
        !(answerId === 'yes' && isPast(lower, from, to)) &&
        !isPlanned(lower, from, to);
      const place = findSaid(text, pattern, fits);
      return place === undefined ? [] : [{ answerId, place }];
    });
    const logged =
      findSaid(text, isaLog, (sentence) => ownHost.test(sentence) && asks.test(sentence), false) ??
      // The rows themselves are there: what stands above them is no rule and no question, whatever filter it names.
      [...lower.slice(0, 100_000).matchAll(isaLog.pattern)]
        .map((match) => ({ from: match.index, to: match.index + match[0].length }))
        .find(
          ({ from, to }) =>
            ownHost.test(lower.slice(Math.max(0, from - headAtMost / 2), to + headAtMost)) &&
            logRow.test(lower.slice(to, to + rowsWithin)) &&
            holdsAsAnswer(from, to),
        );
    const all = told.length === 0 && logged !== undefined ? [{ answerId: 'yes', place: logged }] : told;
    return all.map(({ answerId, place }) => ({
      asked: 'isa-in-front',
      answerId,
      recogniser: toldIsa.id,
      strength: 'medium' as const,
      lines: linesAt(place.from, place.to),
    }));
  },
};
