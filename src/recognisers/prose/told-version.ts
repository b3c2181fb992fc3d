import type { Recogniser } from '../recogniser.ts';
import { anyOf } from '../standing/words.ts';
import { type Match, matchAtEdges } from '../text/match-near.ts';
import { sentenceAround } from '../text/sentence.ts';
import { answersByName, packOf } from '../versions/version-answers.ts';
import { isPast } from './past.ts';

const packs =
  '(?:,? ?(?:[+,/-] ?|with |mit |avec (?:le )?|met |con (?:el |il )?|and |plus |\\()?(?:service ?pack|sp) ?(?<pack>[1-4])(?!\\d))|(?:,? ?(?:\\(|- ?)?(?<none>(?:with )?(?:without|no|ohne|sans|zonder|geen|sin|senza|kein(?:en)?) (?:any |an |a |jedes |aucun |ningún |nessun )?(?:service ?packs?|sps?)(?: (?:at all|installed|on it))?|rtm|gold))';
// "Exchange 2003", "Exch. 5.5", "Ex5.5", "E2K3", "SBS 2k3". Without a blank, a name with a year is that of a computer.
const name = new RegExp(
  [
    "(?<![a-zß-ɏ\\d.\\\\_-])(?:(?:(?:microsoft |ms )?exchange(?: server)?[ -]?|exch\\. ?|exch (?:server )?|ex(?:ch)?(?= ?[45]\\.)(?: |-)?|ex(?:ch)?(?=20\\d\\d ?sp ?\\d)|ex\\. ?)(?<number>4\\.0|5\\.0|5\\.5|(?:20|2k|'?)(?:00|03|07|10)(?!\\d)|2013|2016|2019)",
    '|e(?<short>2k(?:0?[37]|10)?)(?![a-zß-ɏ\\d])|(?<sbs>(?:windows )?(?:sbs|small business server)[ -]?(?:2003|2k3))',
    '|(?<=\\b(?:still|now|currently|noch|encore|nog|aún) (?:runs?|running|on|läuft|tourne sous|draait|usa) )(?<bare>4\\.0|5\\.0|5\\.5|2000|2003))',
    '(?!\\d|\\.\\d|[a-rt-zß-ɏ]|s(?!p ?\\d))',
    `(?<edition>(?:,? (?:server|standard|enterprise|edition|std|ent|premium|r2|cu ?\\d{1,2}))*(?:${packs})?)`,
  ].join(''),
  'g',
);
const years: Readonly<Record<string, string>> = {
  '00': '2000',
  '03': '2003',
  '07': '2007',
  '10': '2010',
  '3': '2003',
  '7': '2007',
  '': '2000',
};

// "2k3", "'03" and "03" as the year that they stand for.
function inFull(number: string): string {
  return /^[45]|^20\d\d$/.test(number) ? number : (years[number.replace(/^(?:2k|')/, '')] ?? number);
}

const ours =
  /(?:^|^\W{0,9}(?:mail ?)?(?:server|serveur|servidor)|\bok|(?:server|serveur|servidor) ?\(|(?<![a-zß-ɏ])(?:our|this|we(?: still| now)? (?:run|use|have|are on)|(?:server|machine|box|system|it|which|that|still|now) (?:still )?(?:runs?|is|has)|on (?:our|an?|the)?|unser[a-zß-ɏ]{0,2}|setzen|auf|unter|wir haben|läuft|notre|sur(?: notre| un)?|sous|nous avons|onze|ons|op(?: onze| een)?|wij hebben|nuestr[oa]|en(?: nuestro)?|tenemos|usamos|da noi|nostr[oa]|abbiamo|usiamo)|[|:]|(?<![a-zß-ɏ])(?:server|box|machine|serveur|servidor|rechner|macchina)(?:[: ][^.;?\n]{1,60})?,|(?:server|box|machine|serveur|servidor|rechner|macchina)(?: [^.;?()\n]{1,30})? \((?:[^()\n]{1,30}, ?)?|(?:^|[.:;!?\n] ?|(?<![a-zß-ɏ])(?:the|our|this|il|nostro|der|unser|le|notre|de|onze|el|nuestro) )(?:server|box|machine|serveur|servidor|rechner|macchina)(?: \S{2,14})? (?:with|mit|avec|met|con|running|auf|sous))[\s"'(]*(?:the )?$/;
// Who runs it, and the verb: "we still use", "unser Server läuft mit", "chez nous c'est".
const still =
  '(?: (?:still|now|currently|only|all|here|just|plain|basically|an?|the|our|old|new|ancient|noch|immer|nur|hier|derzeit|aktuell|ein|einen|einem|einer|alten|altes|alter|toujours|encore|ici|actuellement|un|une|le|vieux|vieil|nog|steeds|altijd|hier|een|oude|aún|todavía|aquí|actualmente|el|viejo|ancora|attualmente|uno|vecchio|il)){0,4}';
const uses = new RegExp(
  `(?<![a-zß-ɏ])(?:${[
    "(?:it|this|that|here)'sSTILL|(?:es )?handelt sich um|il s'agit (?:bien )?d'?(?:un )?|het gaat om|se trata de|hablamos de|we(?:'ve| have)? been on|(?:look after|maintain|manage|administer|inherited)|(?:our|the|installed|unsere|notre|onze|nuestra) version(?: here| installed| installée)?(?: is| ist| est| es)?:?",
    "(?:we|i|you|they|everything|everybody|mail|the (?:server|machine|box|system)|server|machine|box|system|it|this|which|that|ours)(?:'re|'s|'m|'ve)?STILL (?:run|runs|running|use|uses|using|have|has|own|operate|is|are|am|on|got|work with|sits?|stay)(?: (?:run|running|using|got|based))?(?: (?:on|under|with))?",
    "still (?:on|running|using|with)|(?:server|machine|box|system) in question (?:is|runs)|we(?: still)? have|based on|i(?: am|'m) on",
    '(?:wir|ich|unser[a-zß-ɏ]{0,2}(?: \\S{2,14})?|(?:server|rechner|maschine|mailserver|system|post|mail)|es|der|hier|da)STILL (?:haben|habe|hat|nutzen|nutze|nutzt|benutzen|verwenden|verwendet|fahren|betreiben|arbeiten|arbeite|setzen|sind|ist|laufen|läuft|hängen)STILL(?: (?:mit|auf|bei|unter|an))?',
    '(?:bei uns|hier|da|dort) (?:läuft|laufen|haben wir|ist|steht)|(?:läuft|laufen)STILL (?:mit|unter|auf)|(?:nutzen|benutzen|verwenden|betreiben|haben|fahren|setzen) wir',
    '(?:nous|on|notre \\S{2,14}|serveur|machine|messagerie|système|il|elle|qui)STILL (?:utilisons|utilise|avons|a|exploitons|travaillons|travaille|sommes|est|tourne|tournons|fonctionne|restons)STILL(?: (?:sous|en|sur|avec|à))?STILL',
    "c'estSTILL|(?:sous|en version)",
    '(?:we|wij|ik|ons|onze \\S{2,14}|server|machine|systeem|mailserver|het|die|er)STILL (?:gebruiken|gebruik|gebruikt|hebben|heeft|draaien|draait|werken|zitten|zit|is|zijn|staat)STILL(?: (?:met|op|onder))?',
    'bij ons (?:draait|staat|is)|hier (?:draait|hebben we|gebruiken we)',
    '(?:nosotros )?(?:usamos|utilizamos|tenemos|trabajamos con|seguimos (?:con|en|usando)|estamos (?:en|con)|corremos|manejamos)',
    '(?:nuestro \\S{2,14}|servidor|máquina|equipo|sistema|correo|que|aquí)STILL (?:usa|usamos|tiene|tenemos|es|corre|utiliza|funciona|lleva|está|hay)(?: (?:con|en|sobre|bajo))?',
    '(?:(?:il )?(?:nostro )?(?:\\S{2,14} )?(?:server|macchina|sistema|posta)|qui|da noi|noi|che)STILL (?:gira|girano|è|ha|usa|abbiamo|usiamo|utilizza|utilizziamo|funziona|sta)(?: (?:con|su|sotto))?',
    "(?:da noi|qui) (?:gira|abbiamo|usiamo|c'è)|(?:usiamo|utilizziamo|abbiamo|gestiamo|siamo (?:su|con|a))|si tratta di",
    '(?:^|[:\\n] ?)(?:customer|client|site|user) (?:is|is on)',
  ]
    .join('|')
    .replaceAll('STILL', still)})${still}$`,
);
const system =
  '(?:(?:mail|e-?mail)?-?\\s?(?:server|system|umgebung|omgeving|systeem)|serveur(?: de messagerie)?|messagerie|système|servidor(?: de correo)?|sistema(?: de correo)?|server(?: di posta)?)';
const isSystem = new RegExp(
  `(?<![a-zß-ɏ])${system}(?:\\s?\\(| (?:ist|is|est|es|è|läuft (?:auf|unter)|draait op|tourne sous)(?: (?:noch|nog|encore|aún|todavía|immer noch|toujours|still))?(?: (?:ein|een|un|une|una|an|a))?(?: (?:alter|altes|oude|vieil|vieux|viejo|old))?)$`,
);
// "Nothing leaves (Exchange 2003)." names it for what fails.
const complains =
  /(?<![a-zß-ɏ])(?:nichts|nicht|keine?|hängen|hängt|bleib(?:t|en)|rien|plus|pas|aucun|bloquée?s?|niets|niet|geen|vast|nada|ningún|no sale[n]?|atascad[oa]s?|nothing|not|cannot|stuck|nobody|no one|niemand|keiner|personne|nadie|nessuno|niente|non|ferm[aio]|bloccat[aoi])(?![a-zß-ɏ])|n't\b/;
const ofReceiver =
  /recipient|empfänger|destinat|ontvanger|customer|kunde|client|klant|cliente|branch|filiale|sucursal|vestiging|gateway|relay|relais/;
const definite = /(?<![a-zß-ɏ])(?:the|der|die|das|dem|le|l'|du|de|het|el|del)\s*'?$/;
const bracketed = /[a-zß-ɏ\d.]\s?\($/;
const server =
  /^\s?(?:hub|server|box|machine|says?|answers?|replies|system|antwortet|meldet|sagt|répond|dit|antwoordt|zegt|meldt|responde|dice)\b/;
const label = /^\W{0,4}(?:[a-zß-ɏ-]{2,20}[ ]?){1,5}:\s*$/;
const partOf =
  /^\s*(?:$|[.,;:|()/!+-]|(?:\d+ (?:users?|mailboxes)|single|chez nous|da noi|ru \d|auf|su|qui|on|behind|under|in|at|with|and|here|hub|box|server|hinter|auf|mit|unter|und|derrière|sur|avec|et|achter|op|met|en|detrás|sobre|con|sin|without|ohne|sans|zonder|virtual|cluster|running|ru\d|pop3|imap4\w{0,4}|ein|(?:ist|est|is|es|läuft|draait|tourne|corre) (?:hier|bei uns|noch|ici|chez nous|nog|aquí|immer|toujours)?\s?(?:im einsatz|installiert|en service|in gebruik|en uso|bij ons|en place|ici|hier|here|what we)|(?:läuft|ist|est|is|runs|tourne|draait|staat|está|corre)(?: (?:noch|still|toujours|nog|running|installed|installiert|installé|instalado))? (?:auf|sur|on|op|en) (?:dem|unserem|der|le|notre|the|our|this|de|onze|el|nuestro) (?:mail ?)?(?:server|serveur|servidor|machine|box|rechner)|is what we|here|hier|ici|aquí)(?![a-zß-ɏ]))/;
const elsewhere = anyOf(
  'requires?|must have|needs?|required|minimum|at least|or later|or higher|or newer|supports?|supported|compatible|downloads?|applies to|customers|licen[cs]es?|price|quote|buy|order|released|mb',
  'next (?:year|month|week|quarter|spring|summer|autumn|winter)|plan(?:ned|ning|s)?|will|going to|migrat[a-zß-ɏ]{1,5}|upgrad[a-zß-ɏ]{1,4}|mov(?:e|ing) to|soon|replac[a-zß-ɏ]{1,6}|evaluat[a-zß-ɏ]{1,4}',
  'voraussetzung|benötigt|mindestens|geplant|umstieg|umzug|nächste[snm]?|demnächst|ablös[a-zß-ɏ]{1,4}|kommt mit',
  'nécessite|requiert|prévue?|prochaine?|migrer|remplac[a-zß-ɏ]{1,6}',
  'vereist|gepland|volgende?|overstap[a-zß-ɏ]{0,3}|vervang[a-zß-ɏ]{1,4}',
  'requiere|previst[oa]|próxim[oa]|reemplaz[a-zß-ɏ]{1,5}',
  'outlook|blackberry enterprise|bes',
  'bestellt|gekauft|getestet|evaluiert|commandé|acheté|testé|besteld|gekocht|getest|pedido|comprado|probado|ordered|bought',
);
// A BlackBerry server beside it takes nothing from it.
const besideIt = /^\s?(?:\+|&|,|\/|with|mit|and|und|et|en|y|e)\s?(?:bes|blackberry(?: enterprise server)?)(?![a-zß-ɏ])/;
// "Exchange 2003 SP1, Outlook 2000 on the clients": the client is another matter.
const clientBeside = /,[^,.;]{0,24}\boutlook\b/;
// A fix for the version; one that went in beside it is another matter.
const fix = anyOf('hotfix|rollup');
const smallServer = /(?<![a-z])(?:sbs|small business server)(?![a-z])/;
// Two versions in one sentence: which of them is the server's is not told.
const named = /exchange(?: server)?[ -](?:\d\.\d|20\d\d)/g;
const anyVersion =
  /(?:exch(?:ange|\.)?(?: server)?|\bex\.?|\be|\bsbs|business server)[ -]?(4\.0|5\.0|5\.5|(?:20|2k|')?(?:00|03|07|10)(?!\d)|2k[37]?|2013|2016|2019)/g;
const things =
  /^(?:\s?[\w-]{2,14}){0,2}?\s?(?:workshops?|courses?|trainings?|schulung|kurs|guides?|books?|buch|manuals?|handbuch|handbook|chapter|documentation|cds?|dvds?|licen[cs]es?|lizenz(?:en)?|trials?|demos?|toolkits?|forums?|newsgroups?|exams?|webinars?|livre|formation|cours|libro|curso|corso|cursus|boek|handleiding)(?![a-zß-ɏ])/;
const isFor = /(?<![a-zß-ɏ])(?:for|für|pour|voor|para|per|about|über|than|like|als|que|from|von|aus)$/;
const retiredBehind =
  /(?:switched|turned) off|off since|scrapped|decommissioned|retired|abgeschaltet|ausgeschaltet|éteint|uitgeschakeld|apagad[oa]|spent[oa](?![a-zß-ɏ])/;
const othersOrWished = anyOf(
  'others?|another|an?(?: \\S{2,14}){1,2} with|offers?|quotes?|wish(?:es|ed)?|would like|want(?:s|ed)?|if we had|plan|project|introduction|rollout|roll-out',
  'ander[a-zß-ɏ]{0,2}|ein(?:e|en|em|er)? (?:kunde|partner|lieferant|kollege|bekannter)[a-zß-ɏ]{0,2}|angebot[a-zß-ɏ]{0,2}|wünsch[a-zß-ɏ]{0,4}|plan|projekt[a-zß-ɏ]{0,2}|sieht|einführung|ablösung',
  'autres?|un (?:client|partenaire|collègue)|offre|devis|souhait[a-zß-ɏ]{0,4}|plan|projet|prévoit|mise en place',
  'een (?:klant|partner|collega)|offerte|wens[a-zß-ɏ]{0,3}|plan|project|voorziet',
  'otr[oa]s?|un (?:cliente|socio|colega)|oferta|dese[a-zß-ɏ]{0,4}|plan|proyecto|altr[oiae]|un (?:collega|partner)|offerta|vorremmo|progetto|piano|prevede',
);
// "Exchange 2003 SP1: 6.5.7226", more than once: a table of builds.
const withBuild = /^[ \t]?[:|=\t][ \t]?(?:version |build )?\d{1,2}\.\d\.\d{3,5}/;
const buildAtMost = 40;
const looksAtMost = 60;

type Told = {
  readonly version: string;
  readonly pack: string | undefined;
  readonly isListed: boolean;
  readonly from: number;
  readonly to: number;
};

/** The version, and its service pack, as a person names them for the server with the problem. */
export const toldVersion: Recogniser = {
  id: 'told-version',
  looksFor: 'plain words about where mail waits, the version, and what helped',
  recognise({ lower, linesAt, holds }) {
    const all = matchAtEdges(lower, ['exch', 'sbs', 'small business', 'e2k', 'ex5', 'ex 5', 'ex4', 'ex20', 'ex.'], name).slice(
      0,
      looksAtMost,
    );
    const inTable = all.filter(({ to }) => withBuild.test(lower.slice(to, to + buildAtMost)));
    const told = all
      .filter((match) => inTable.length < 2 || !inTable.includes(match))
      .flatMap((match) => readName(lower, match))
      .filter(({ from, to }) => holds(from, to));
    const listed = new Set(told.filter(({ isListed }) => isListed).map(({ version, pack }) => `${version} ${pack}`));
    // Several lines that begin so are a table of versions.
    return told
      .filter(({ isListed }) => !isListed || listed.size === 1)
      .flatMap(({ version, pack, from, to }) => {
        const shared = { recogniser: toldVersion.id, strength: 'medium' as const, lines: linesAt(from, to) };
        return [
          { asked: 'exchange-version', answerId: version, ...shared },
          ...(pack === undefined ? [] : [{ asked: 'service-pack', answerId: pack, ...shared }]),
        ];
      });
  },
};

function readName(lower: string, { groups: { number: written, short, sbs, bare, pack, none }, from, to }: Match): Told[] {
  const number = written === undefined && short === undefined ? undefined : inFull(written ?? short ?? '');
  const { before, behind, start } = sentenceAround(lower, from, to);
  const others = `${before} ${behind}`.match(named) ?? [];
  if (others.some((other) => !other.endsWith(number ?? bare ?? '2003'))) {
    return [];
  }
  if (
    elsewhere.test(before.replace(/blackberry users?/g, '')) ||
    elsewhere.test(behind.replace(besideIt, ' ').replace(clientBeside, ' '))
  ) {
    return [];
  }
  if (fix.test(before) || fix.test(behind.split(',', 1)[0] ?? '')) {
    return [];
  }
  if (isPast(lower, from, from)) {
    return [];
  }
  const opens =
    /^["'\s(]*(?:(?:hi|hello|hallo|bonjour|hola|dear|guten tag|moin)(?: (?:all|list|team|there|zusammen|à tous|allemaal|a todos))?[ ,!]*)?$/.test(
      before,
    );
  const isOurs =
    bare === undefined
      ? opens ||
        ours.test(before.trimEnd()) ||
        uses.test(before.trimEnd()) ||
        label.test(before) ||
        (definite.test(before.trimEnd()) && server.test(behind)) ||
        isSystem.test(before.trimEnd()) ||
        /^\s?,?\s?(?:da noi|chez nous|bei uns|bij ons|here(?![a-z])|aquí|en nuestra)/.test(behind) ||
        isLast(before, behind) ||
        isAside(before, behind)
      : /server|exchange|machine/.test(before);
  const isPlainlyOurs = isOurs && !((opens || label.test(before.slice(before.lastIndexOf('\n') + 1))) && !partOf.test(behind));
  if (!isPlainlyOurs && !isOnlyOne(lower, before, behind)) {
    return [];
  }
  const isSmall = sbs !== undefined || (number === '2003' && smallServer.test(`${before} ${behind}`));
  const version = isSmall ? 'sbs2003' : (answersByName[number ?? bare ?? ''] ?? 'other');
  const isListed = opens && /(?:^|\n)\s*$/.test(lower.slice(0, start + (before.length - before.trimStart().length)));
  // The service pack of Small Business Server is one of its own.
  return [
    {
      version,
      pack: sbs !== undefined || (pack ?? none) === undefined ? undefined : packOf(version, Number(pack ?? 0)),
      isListed,
      from,
      to,
    },
  ];
}

// A text that names one version, and not as somebody else's, as a thing to learn from or buy, or as what a program is for, tells the server's.
function isOnlyOne(lower: string, before: string, behind: string): boolean {
  const all = new Set([...lower.matchAll(anyVersion)].map(([, found = '']) => inFull(found)));
  return (
    all.size === 1 &&
    !things.test(behind) &&
    !isFor.test(before.trimEnd()) &&
    !othersOrWished.test(before) &&
    !ofReceiver.test(before) &&
    !retiredBehind.test(behind)
  );
}

// "Since the patch round (Exchange 2003, Service Pack 1) nobody can send": named for what fails, in brackets.
function isAside(before: string, behind: string): boolean {
  return bracketed.test(before) && /^\s?\)/.test(behind) && complains.test(`${before} ${behind}`) && !ofReceiver.test(before);
}

function isLast(before: string, behind: string): boolean {
  return (
    !before.includes('\n') &&
    /[a-zß-ɏ\d)]\s?(?:\(|,|-)\s?$/.test(before) &&
    /^\s?\)?[.!]?\s*$/.test(behind) &&
    complains.test(before) &&
    !ofReceiver.test(before)
  );
}
