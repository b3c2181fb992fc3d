import type { Recogniser } from '../recogniser.ts';
import { isOfOtherProduct } from './other-product.ts';
import { findSaid, type Place, phrase } from './phrase.ts';

const incoming =
  "(?:inbound|incoming|incomming|inb\\.)(?: (?:mails?|e-?mails?|messages?|traffic|internet mail))?(?: from (?:the )?(?:internet|outside))?|(?:mails?|e-?mails?|messages?|everything) from (?:the )?(?:outside|internet)|(?:eingehende?(?:r|n|s)?|eing\\.)(?: (?:mails?|e-?mails?|nachrichten|post))?|(?:mails?|nachrichten|post) (?:von (?:außen|draußen)|aus dem internet)|eingang|(?:(?:le )?courrier entrant|(?:les )?(?:mails|messages|courriels) entrants)(?: (?:venant |provenant )?d(?:e l'|')(?:internet|extérieur))?|(?:le courrier|les (?:mails|messages)) d(?:e l'|')(?:extérieur|internet)|inkomende (?:mails?|e-?mail|berichten|post)|(?:mail|berichten|post) van (?:buiten(?:af)?|internet)|(?:(?:el )?correo entrante|(?:los )?(?:mensajes|correos) entrantes)(?: de(?:sde)? (?:fuera|internet))?|(?:la )?posta in (?:arrivo|entrata)(?: d(?:a|all'|al) ?(?:internet|fuori|esterno))?|(?:la )?posta d(?:a|all') ?(?:internet|fuori|esterno)|(?:i )?messaggi (?:in (?:arrivo|entrata)|d(?:a|all') ?(?:internet|fuori|esterno))|(?:el correo|los (?:mensajes|correos)) de (?:fuera|internet)";
const receiving =
  '(?:receiving|recieving|reception)(?: (?:of )?mails?)?|empfang(?:en)?(?: von mails)?|(?:la )?réception|ontvangen|ontvangst|recibir(?: correos?)?|(?:la )?recepción|(?:la )?ricezione|ricevere';
const incomingWords = [
  'inb',
  'incom',
  'eing.',
  'arrivo',
  'entrata',
  'da internet',
  'da fuori',
  'esterno',
  'ricez',
  'ricev',
  'reciev',
  'from outside',
  'from the internet',
  'receiv',
  'eingehend',
  'entrant',
  'inkomend',
  'entrante',
  'reception',
  'réception',
  'empfang',
  'ontvang',
  'recib',
  'recepción',
  'von außen',
  'von draußen',
  'aus dem internet',
  'eingang',
  'rein',
  'extérieur',
  "d'internet",
  'van buiten',
  'van internet',
  'de fuera',
  'de internet',
  'tampoco',
  'entra',
  'entre',
  'llega',
  'coming in',
  'bekommen',
  'recevons',
  'krijgen',
  'comes',
  'comes in',
];
const incomingWorks = phrase(
  incomingWords,
  `(?:${incoming}) (?:still |all |just |also )?(?:is |are )?(?:still )?(?:fine|ok|okay|works?|working|arrives?|arriving|comes? in|normal|flows?|gets? (?:in|through)|not affected|unaffected)`,
  `(?:${receiving})(?: (?:still|also|noch|toujours|nog|todavía|wel))?(?: (?:works?|is|are|geht|klappt|läuft|funktioniert|marche|fonctionne|passe|werkt|gaat|lukt|funciona|funziona|va))(?: (?:still|noch|toujours|nog|wel|also))?(?: (?:fine|ok|okay|working|normal(?:ly)?|well|problemlos|normalement|bien|goed|prima|no problem|not a problem|kein problem|sans problème))?(?= ?(?:$|[\\n.,;:!)]|but|aber|mais|maar|pero|and|und|et|en|y|nur|only))`,
  'wir (?:bekommen|empfangen|kriegen|erhalten) (?:noch |weiterhin |alle |ganz normal )*(?:mails?|alles|nachrichten|post)(?: (?:von außen|aus dem internet|normal|problemlos))?(?= ?(?:$|[\\n.,;:!)]|aber|und|von))|nous recevons (?:bien |toujours |encore )*(?:le courrier|les (?:mails|messages)|tout|du courrier)|(?:we|wij) (?:krijgen|ontvangen) (?:wel |nog |gewoon )*(?:mails?|berichten|alles|post)|(?<!tampoco |no )recibimos (?:bien |todo |el )*(?:correos?|mensajes?|todo)(?= ?(?:$|[\\n.,;:!)]|sin problema|bien|pero|de))',
  'we (?:still |can still |do |can )?(?:receive|get) (?:mails?|everything|all mail|e-?mails?)(?: from (?:outside|the internet))?(?= ?(?:$|[\\n.,;:!)]|but|fine|ok|normally|as usual|from))|(?:everything|mail|all mail) (?:still )?(?:comes?|coming|gets?) in(?: (?:fine|ok|normally|as usual|all right))?(?= ?(?:$|[\\n.,;:!)]|but))',
  '(?:rein|herein) (?:kommt|geht|läuft) (?:noch )?(?:alles|die mail|mail|post)|(?:alles|mails?|post) kommt (?:noch |normal |problemlos )*(?:rein|herein)|tout (?:le courrier )?(?:rentre|entre|arrive)|alles komt (?:gewoon |nog |goed )?binnen|todo entra|entra todo',
  `(?:${incoming}) (?:kommen|kommt|funktionier(?:t|en)|läuft|laufen) (?:[a-zß-ɏ]{2,12} ){0,2}?(?:an|rein|herein|normal|problemlos|weiter)|(?:${incoming}) (?:funktionier(?:t|en)|läuft|laufen|klappt|geht)`,
  `(?:${incoming}) (?:arrive(?:nt)?|fonctionne(?:nt)?|passe(?:nt)?|rentre(?:nt)?|entre(?:nt)?)`,
  `(?:${incoming}) (?:komt|komen|werkt|werken) (?:[a-zß-ɏ]{2,10} ){0,2}?(?:binnen|aan|goed|normaal)`,
  `(?:${incoming}) (?:llegan?|entran?|funcionan?)`,
  `(?:${receiving}|entrant|inkomend|entrante|in entrata) ?:? (?:ok|okay|fine|in ordnung|normale?|läuft|geht|marche|loopt|werkt|funciona|funziona|va bene)(?= ?(?:$|[\\n.,;:!)]|but|aber|mais|maar|pero|ma|and|und|et|en|y|e|outgoing|ausgehend|uscita|sortant|uitgaand|saliente))`,
  `(?:${incoming}) (?:(?:è|sono|ist|sind|est|is|zijn|está|va) )?(?:ok|in ordnung|a posto|regolar[ei]|bien|normal(?:e|es)?)|(?:${incoming}) (?:continua(?:no)? ad )?(?:arriva(?:no|re)?|funziona(?:no)?|entra(?:no)?|passa(?:no)?)(?! (?:più|solo))`,
  '(?:riceviamo|si riceve|ricevono) (?:tutto|(?:la )?posta|i messaggi)(?: da (?:internet|fuori))?(?= ?(?:$|[\\n.,;:!)]|ma|però|regolarmente|normalmente|senza))',
);
const incomingStops = phrase(
  [...incomingWords, 'nothing', 'internet', 'von außen', 'binnen', 'llega', "n'arrive"],
  'nothing from (?:the )?(?:outside|internet) (?:reaches us|arrives|comes in|gets in|comes through|gets through)|nothing (?:arrives|comes in|gets in|has come in|is coming in)(?! from (?!the (?:internet|outside)|internet|outside))(?: (?:any more|either))? ?(?:from (?:the internet|outside))?|(?:no (?:inbound|incoming) (?:mails?|messages?)|no mails? from (?:the internet|outside)) ?(?:arrives?|comes? in|either)?|no (?:mails?|messages?) (?:comes?|gets?|arrives?)(?: in)? (?:either|from (?:the internet|outside))',
  `(?:${incoming}) (?:is |are )?(?:also |has |have )?(?:down|stopped|dead|fails?|failing|not (?:arriving|working)|does not arrive|do not arrive|doesn't arrive|don't arrive)(?: (?:too|as well|either))?`,
  `(?:${incoming}) kommen? (?:auch )?nicht (?:mehr )?an|(?:es )?kommt (?:auch )?(?:von außen |aus dem internet )?(?:nichts|keine mail) (?:mehr )?(?:von außen |aus dem internet )?(?:an|rein|herein)|(?:kommt|geht|kommen) (?:auch )?nichts (?:mehr )?(?:rein|herein)|nichts (?:geht |kommt )?(?:mehr )?(?:rein|herein) (?:und|oder|noch) (?:nichts )?(?:raus|hinaus)`,
  "(?:le courrier entrant|les messages entrants) n'arrive(?:nt)? (?:plus|pas)|plus aucun (?:message|courrier|mail) n'arrive d(?:e l'|')(?:internet|extérieur)|rien n'arrive (?:plus )?d(?:e l'|')(?:internet|extérieur)|rien (?:ne |n')(?:sort|part),? (?:et |ni )?rien (?:ne |n')?(?:entre|rentre|arrive)|rien (?:ne |n')(?:entre|rentre) (?:plus |non plus )?(?:ni|et|non plus)",
  `(?:${incoming}) (?:ist |sind |ook |auch |aussi |è |sono |anche |is |zijn )*(?:tot|gestört|ausgefallen|en panne|bloquée?s?|kapot|dood|ferm[ao]|bloccat[aio])|(?:neanche|nemmeno) (?:${incoming})(?: (?:arriva|entra|funziona))?|(?:${incoming}) non (?:arriva(?:no)?|entra(?:no)?|funziona(?:no)?)`,
  "d(?:a|all') ?(?:internet|fuori|esterno) (?:non (?:arriva|entra)(?:no)? (?:più |nemmeno |neanche )?(?:niente|nulla|posta|messaggi)|non (?:arriva|entra)(?:no)? più|niente)|non (?:arriva|entra|riceviamo)(?:no)? (?:più |nemmeno |neanche )*(?:niente|nulla|posta|messaggi|mail) (?:più )?d(?:a|all') ?(?:internet|fuori|esterno)",
  '(?:nada|ningún (?:correo|mensaje)) (?:entra|llega) (?:de|desde) (?:internet|fuera)|no (?:inbound|incoming)(?: (?:mails?|e-?mails?))?(?= (?:either|at all|since|any more|now)(?![a-zß-ɏ]))',
  'inkomende (?:mail|berichten) kom(?:t|en) (?:ook )?niet (?:meer )?(?:binnen|aan)|(?:er komt|komt er) (?:ook )?niets (?:meer )?binnen|niets (?:gaat |komt )?(?:erin|binnen) (?:of|en) (?:niets )?(?:eruit|weg)',
  '(?:el correo entrante|los mensajes entrantes) (?:tampoco|no|ya no) llegan?|no se reciben correos de internet|no llega nada (?:de|desde) (?:internet|fuera)|(?:tampoco|ni) (?:entra|llega|se recibe)n?(?: nada| correos?| mensajes?)?|no (?:entra|llega)n? (?:nada|correos?|mensajes?)(?: tampoco)?',
);
const mails = '(?:anything|any|mails?|e-?mails?|messages?|everything|external mail|internet mail)';
const outside = '(?:the )?(?:internet|outside(?: world)?|external (?:senders|addresses)|customers|external)';
const vonAussen = '(?:von (?:außen|draußen|extern)|aus dem internet)';
const keine = '(?:nichts|keine (?:mails?|e-?mails?|nachrichten|post)|kein mail)';
const duDehors = "(?:d(?:e l'|')(?:internet|extérieur|externe)|du dehors)";
const vanBuiten = '(?:van (?:buiten(?:af)?|(?:het )?internet))';
const deFuera = '(?:(?:de|desde) (?:internet|fuera|el exterior))';
const comesNoMore = phrase(
  [
    ...incomingWords,
    'external',
    'from customers',
    'receive',
    'reçoi',
    'recevons',
    'recib',
    'reciben',
    'bekommen',
    'krijgen',
    'kommt',
    'kommen',
    'inbound',
  ],
  `(?:do not|don't|can't|cannot|can not|no longer|are not|aren't|isn't|not) (?:\\S{1,10} )?(?:get|getting|receive|receiving) (?:any |anything |more |new )*${mails}?(?: any more)? ?from ${outside}|(?:stopped|stop) (?:getting|receiving) (?:any )?${mails} from ${outside}`,
  `no (?:external|outside|internet|inbound|incoming|new) (?:mails?|e-?mails?|messages?) (?:has |have |is |are )?(?:come|coming|comes|arrived|arrives|arriving|been received|gets|getting|reaches|reached)(?: in| us| through| here)?`,
  `(?:mails?|e-?mails?|messages?) from ${outside} (?:do not|don't|does not|doesn't|no longer|never|won't) (?:arrives?|comes?|reach(?:es)?|gets?)(?: in| us| through| here)?`,
  `${vonAussen} (?:kommt|kommen|trifft|erreicht) (?:\\S{1,14} ){0,4}?${keine}|(?:kommt|kommen) (?:\\S{1,14} ){0,3}?${keine} (?:mehr )?${vonAussen}|(?:wir |ich )?(?:bekommen|erhalten|kriegen|empfangen|bekomme) (?:\\S{1,14} ){0,2}?${keine}(?: mehr)? ${vonAussen}`,
  `(?:ne recevons|ne reçoit|ne reçois|ne reçoivent) (?:plus |pas |non plus )?(?:rien|aucun (?:mail|message|courrier|courriel)|de (?:mails?|courriers?|messages?)|les (?:mails|messages)) (?:plus )?(?:qui vien(?:t|nent) )?${duDehors}`,
  `(?:krijgen|ontvangen|krijg) (?:\\S{1,10} )?(?:geen (?:mails?|e-?mails?|berichten|post)|niets)(?: meer)? ${vanBuiten}|${vanBuiten} kom(?:t|en) (?:\\S{1,10} ){0,3}?(?:niets|geen (?:mails?|berichten))|er kom(?:t|en) (?:\\S{1,10} ){0,2}?geen (?:mails?|berichten|post) (?:meer )?(?:binnen )?${vanBuiten}`,
  `(?:tampoco|no|ya no) (?:nos |me |se )?(?:recib(?:imos|e|en|o)|llegan?|entran?) (?:nada |ningún |más )*(?:correos?|mensajes?|mails?)?(?:nada)? ?${deFuera}`,
);
const post = '(?:mails?|e-?mails?|e-?mail|nachrichten|post|berichten)';
// What may stand between, and denies nothing.
const asEver =
  '(?:(?:noch|weiterhin|weiter|immer|nach|wie|vor|aber|ganz|normal|auch|gewohnt|problemlos|hingegen|dagegen|jedoch|nog|steeds|wel|gewoon|altijd|echter|ook|goed|normaal) ){0,4}';
const stillReached = phrase(
  [...incomingWords, 'reach', 'reçoi', 'llegando', 'recib'],
  `(?:${incoming}) (?:still )?keeps? (?:coming|arriving|flowing)(?: in)?|(?:${incoming}) (?:is|are) (?:still )?(?:being )?delivered(?: (?:fine|normally|as usual|without (?:a )?problems?))?(?= ?(?:$|[\\n.,;:!)]|but))`,
  '(?:external senders|people (?:from )?outside|outsiders|our customers|customers|the outside world|everybody outside) can (?:still )?(?:reach us|write to us|mail us|e-?mail us|send us (?:mails?|e-?mails?|messages?))(?! (?:by|on) (?:phone|fax|telephone))',
  `(?:on reçoit|nous recevons|je reçois) (?:bien |toujours |encore |normalement )+(?:tout|(?:les |des )?(?:mails?|messages|courriers?)) ?${duDehors}?`,
  `(?:el correo|los (?:correos|mensajes)) ${deFuera} siguen? (?:llegando|entrando)|(?:${incoming}) siguen? (?:llegando|entrando)|(?<!no )seguimos recibiendo (?:correos?|mensajes?)`,
  'recibir(?: correos?)? (?:sí |todavía |aún )?funciona (?:sin problemas?|bien|perfectamente)',
  `${vonAussen} (?:kommt|kommen|trifft|treffen) ${asEver}(?:alles|alle ${post}|die ${post}|${post}) ${asEver}(?:an|rein|herein|hinein|ein|durch)`,
  `${vanBuiten} kom(?:t|en) ${asEver}(?:alles|alle ${post}|de ${post}|${post}) ${asEver}(?:binnen|aan|door)`,
  `${deFuera} (?:sí |todavía |aún )?(?:llega|entra|se recibe) (?:bien )?(?:todo|el correo)`,
  `from ${outside},? (?:everything|all mails?|mails?|messages?) (?:still |also |just |always ){0,2}(?:arrives?|comes? in|gets? (?:in|through)|reach(?:es)? us)`,
);
const eitherWay = phrase(
  [...incomingWords, 'in or out', 'in nor out', 'weder', ' ni ', 'noch', 'in of uit'],
  'nothing (?:goes |gets |comes |passes )?in or out(?! of (?:the )?(?:box|office|building|door))(?: of (?:the )?internet)?|neither (?:incoming|inbound) (?:mail )?nor (?:outgoing|outbound) (?:mails?|e-?mails?|messages?|works?|is|gets|flows|arrives|goes)|neither (?:outgoing|outbound) (?:mail )?nor (?:incoming|inbound) (?:mails?|e-?mails?|messages?|works?|is|gets|flows|arrives)',
  "(?:no (?:mails?|e-?mails?|messages?) (?:is |are |goes |going |comes |coming |gets |getting |flows )?|(?:mails?|e-?mails?|messages?) (?:does not|doesn't|do not|don't|won't|cannot|can't) (?:go |get |come |flow )|(?:mails?|e-?mails?|messages?) (?:goes|gets|comes) neither )in (?:or|nor) out(?! of)",
  '(?:mails?|e-?mails?|nachrichten|es) (?:[a-zß-ɏ]{2,12} ){0,2}?weder (?:rein|herein|ein) noch (?:raus|heraus|hinaus|aus)|weder (?:ein- |eingehende |eingehenden )(?:mails? )?noch ausgehende[nr]? (?:mails?|e-?mails?|nachrichten)|(?:keine|weder) mails? (?:kommen|kommt|gehen|geht)? ?(?:rein oder raus|rein noch raus)',
  "ni (?:les )?(?:mails?|messages?|courriers?) entrants? ni (?:les )?(?:(?:mails?|messages?|courriers?) )?sortants?|(?:les |aucun |le )?(?:mails?|messages?|courriers?) (?:n'entre(?:nt)?|n'arrive(?:nt)?|ne passe(?:nt)?) ni (?:ne )?(?:sort(?:ent)?|en sortie)|ni en entrée ni en sortie|(?:plus )?(?:aucun )?(?:mails?|messages?|courriers?)(?: \\S{1,12}){0,4}, ni entrants? ni sortants?",
  '(?:noch |geen )?inkomende noch uitgaande (?:mails?|e-?mail|berichten)|geen (?:mails?|e-?mail|berichten) in of uit',
  '(?:correos?|mensajes?|mail) ni (?:entran?|llegan?) ni salen?|ni (?:entran?|llegan?) ni salen?(?: (?:correos?|mensajes?|mail))?|(?:ni|no) salen? ni (?:entran?|llegan?)(?: (?:correos?|mensajes?|mail))?|ni (?:el correo |los correos )?entrantes? ni (?:el )?salientes?',
);
// Whose mail it is: "the supplier is not receiving anything from the Internet".
const ofOther =
  /(?:suppliers?|customers?|clients?|partners?|vendors?|branch(?: office)?|subsidiary|colleague|friend|neighbou?r|partenaires?|fournisseurs?|filiale|clientes?|socios?|proveedor(?:es)?|sucursal|kunden?|lieferant(?:en)?|klant(?:en)?|leveranciers?|they|she|he)(?: (?:is|are|does|do|has|also|aussi|auch|ook|también|says|dit|sagt))?\s$/;
const before = (lower: string, at: number) => lower.slice(Math.max(0, at - 40), at);

/** Whether mail from the Internet still arrives, as a person tells it. */
export const toldAround: Recogniser = {
  id: 'told-around',
  looksFor: 'plain words about where mail waits, the version, and what helped',
  recognise(text) {
    const said = [
      ['no', incomingStops],
      ['no', comesNoMore],
      ['no', eitherWay],
      ['yes', stillReached],
      ['yes', incomingWorks],
    ] as const;
    return said.flatMap(([answerId, pattern]) => {
      const fits = (_: string, { from, to }: Place) =>
        pattern !== comesNoMore || !(ofOther.test(before(text.lower, from)) || isOfOtherProduct(text.lower, from, to));
      const place = findSaid(text, pattern, fits);
      return place === undefined
        ? []
        : [
            {
              asked: 'incoming-mail',
              answerId,
              recogniser: toldAround.id,
              strength: 'medium' as const,
              lines: text.linesAt(place.from, place.to),
            },
          ];
    });
  },
};
