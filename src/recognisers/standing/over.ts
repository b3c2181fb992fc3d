import type { Sentence } from '../text/sentence.ts';
import { anyOf } from './words.ts';

const longAgo = anyOf(
  '(?:last|previous) (?:year|month|week|spring|summer|autumn|fall|winter|quarter)|(?:years?|months?|weeks?) ago',
  '(?:letzte|vorige|vergangene)[snmr]? (?:jahr|monat|woche|sommer|winter)|vor (?:\\S{1,12} )?(?:jahr|monat|woche)(?:en)?',
  "(?:l'an|l'ann[eé]e|le mois|la semaine) (?:derni[eè]re?|pass[eé]e?)|il y a (?:\\S{1,12} )?(?:ans?|mois|semaines)",
  'vorige? (?:jaar|maand|week)|(?:jaar|jaren|maanden|weken) geleden',
  '(?:año|mes) pasado|semana pasada|hace (?:\\S{1,12} )?(?:años?|meses|semanas)',
  "(?:l'anno|il mese|la settimana) scors[oa]|(?:anno|mese|settimana) (?:passat|scors)[oa]|(?:anni|mesi|settimane|un anno|un mese|una settimana) fa",
);
const inYear = /^\W{0,9}(?:(?:back|early|late|already|schon|déjà|al|ya) )?(?:in|im jahr|en|anno) (?:19|20)\d\d\b/;
// "It was logged in May 2009": a day in the past, and no version of a program.
const month =
  '(?:jan|feb|m[aä]r|apr|may|mai|mei|jun|jul|aug|sep|o[ck]t|nov|de[cz]|ene|abr|ago|dic|spring|summer|autumn|winter)[a-zß-ɏ]{0,7}\\.?';
const happenedIn = new RegExp(
  `(?<![a-zß-ɏ])(?:had|saw|seen|logged|got|appeared|occurred|happened|was|were|hatten?|sahen|war|waren|trat|avait|avions|était|hadden|zagen|was|waren|tuvimos|vimos|hubo|estaba) (?:[^.;]{0,90} )?(?:in|on|from|back in|im|en) (?:(?:\\d{1,2}\\.? )?${month} )?(?:19|20)\\d\\d(?![\\d.:/-])`,
);
// "Since last week" is about now.
const goesOn =
  /(?:^|[^a-zß-ɏ])(?:since|started|starting|began|still|ever|seit|noch immer|immer noch|begann|depuis|toujours|sinds|nog steeds|desde|sigue|todavía|dal|dalla|dall'|ancora)(?![a-zß-ɏ])/;

const formerly = anyOf(
  "(?:jobs?|employers?|compan(?:y|ies)) ago|when i (?:worked|was (?:at|with|in|employed))|als ich (?:noch )?(?:bei|für|in) [^,;]{2,40} (?:war|arbeitete|gearbeitet)|quand (?:je travaillais|j'étais)|toen ik (?:bij|voor|in) [^,;]{2,40} (?:werkte|zat)|cuando (?:trabajaba|estaba en)",
  'used to|formerly|previously|back then|at th(?:e|at) time|in the past|history\\s?:|in those days|since (?:replaced|retired|removed|decommissioned)|(?:was|were|had|saw) (?:[a-zß-ɏ]{2,9} )?on (?:the|our) old',
  'früher|damals|seinerzeit|ehemals|vormals|verlauf\\s?:',
  "auparavant|autrefois|à l'époque|jadis|historique\\s?:",
  'vroeger|destijds|toentertijd|indertijd',
  'anteriormente|antiguamente|en su día|en aquel entonces',
  "in passato|a quei tempi|all'epoca|a suo tempo|precedentemente|quando (?:lavoravo|ero)",
);
const gone = anyOf(
  'went away|(?:is|was|are|were|been|now|got) (?:all |finally |long )?(?:gone|solved|resolved|fixed|cured|cleared|closed|sorted(?: out)?|corrected|repaired|settled)|\\(?(?:solved|resolved|fixed)\\)|(?:solved|resolved|fixed|cleared|closed|corrected|cured|sorted out) (?:by|with|when|after|since|on|in|back)|not (?:seen )?since(?=[.,;!]|$)|(?:not (?:one|a single one|any)|none|no more) since|since the (?:fix|repair|cure)|(?:is|was|are) over(?=[.,;!]|$)',
  'no longer (?:appears?|occurs?|happens?|shows?|logged|there|comes?|gets?|logs?)|no (?:\\S{1,12} ){1,3}any ?more|disappeared|vanished|stopped (?:after|when|since|once)|not (?:done so|happened|occurred|come back|appeared|returned|been seen) since|delivered since|drained since',
  '(?<!un)gelöst|behoben|erledigt|nicht (?:mehr|wieder) (?:auf|aufgetreten|aufgetaucht|vorgekommen|gekommen|gesehen|sehen|erschienen|protokolliert|gemeldet)|(?:sehen|haben|bekommen|finden) wir (?:jetzt |hier )?nicht mehr|tritt nicht mehr|keine[rns]? mehr(?= ?[.,;!]|$)|verschwunden|verschwand(?:en)?|(?:ist|sind|war|waren) (?:\\S{1,14} )?weg|ursache war',
  "r[eé]solue?s?|r[eé]gl[eé]e?s?|corrig[eé]e?s?|disparue?s?|n'appara[iî]t plus|(?:n'(?:est|sont|a|ont)|ne (?:s'est|se sont)) plus (?:été |jamais )?(?:réapparue?s?|revenue?s?|apparue?s?|survenue?s?|produite?s?|vue?s?)|plus (?:aucune?|rien) depuis|ne se produit plus",
  'opgelost|verholpen|verdwenen|komt niet meer voor|(?:niet|nooit) meer (?:voorgekomen|opgetreden|opgedoken|verschenen|gezien|teruggekomen)|zien (?:we|wij|ik) (?:nu )?niet meer|geen (?:enkele )?meer(?= ?[.,;!]|$)',
  'resuelt[oa]s?|solucionad[oa]s?|arreglad[oa]s?|corregid[oa]s?|desapareci(?:ó|eron)|ya no (?:ocurre|pasa|sucede|aparece|sale)n?|no (?:ha|han) vuelto a (?:aparecer|salir|ocurrir|pasar)',
  'risolt[oaie]|sistemat[oaie]|corrett[oaie]|sparit[oaie]|scompars[oaie]|non (?:\\S{1,10} )?(?:compar|appar|ricompar|si present|si verific|succed)[a-zß-ɏ]{1,5} più',
);
// "We no longer see 9297", right before it.
const ceased =
  /(?<![a-zß-ɏ])(?:no longer (?:sees?|has|have|gets?|logs?|writes?|shows?|reports?|finds?)|(?:ne (?:voit|voyons|vois|trouve|trouvons)|n'a|n'avons) plus|ya no (?:vemos|veo|se ve|tenemos|registra)|non (?:vediamo|vedo|si vede|abbiamo|registra) più)(?: (?:any|the|an?|l'|le|la|les|el|los|il|gli|di|d'))?(?: \S{1,14}){0,2} ?$/;
const worksAgain = anyOf(
  '(?:works?|working|sends?|prints?|flows?|flowing|delivers?|running) (?:fine |well |ok )?(?:again|now|ever since|afterwards)|since then (?:no|all|everything)',
  '(?:(?:has|have) (?:all |since |now )?(?:gone out|left|been (?:sent|delivered))|went out|left|was delivered)(?: by itself| on its own| later| eventually| in the end| since| meanwhile)',
  'before the \\S{1,20} (?:update|change|patch|migration|upgrade|move)',
  '(?:sendet|läuft|geht|funktioniert|klappt|druckt|scannt|gehen|laufen) (?:es )?wieder|(?:seitdem|seither) (?:kein\\S{0,2}|nicht|ruhe|läuft|geht)',
  '(?:re)?(?:fonctionne|marche) (?:à nouveau|de nouveau|maintenant|depuis)|refonctionne|depuis,? plus',
  'werkt (?:het )?(?:weer|nu|sindsdien)|sindsdien (?:geen|niet|rust)',
  '(?:funciona|envía|sale) (?:de nuevo|otra vez|ahora)|vuelve a (?:funcionar|enviar)|desde entonces (?:no|todo|sin)',
  '(?:funziona|parte|invia|va) (?:di nuovo|adesso|ora|da allora)|(?:ha|è) ripres[oa]|da allora (?:non|tutto|nessun)',
);
const isBack = anyOf(
  '(?:is|are|came|come|comes|been|were|have|has) (?:now )?back|back again|returned|reappear\\S{0,3}|here again|once more|over and over again',
  'wieder (?:da|aufgetreten|zurück)|zurückgekehrt|erneut',
  'de retour|revien(?:t|nent)|est revenue?s?|réapparaît',
  'weer terug|teruggekomen|opnieuw',
  '(?<!no )ha(?:n)? vuelto|han reaparecido',
  'di nuovo|(?:è|sono) tornat[oaie]|ricompar[a-zß-ɏ]{1,5}',
);
const notOver =
  /\b(?:not|never|nicht|pas|niet|nunca|no) (?:\S{1,12} ){0,2}(?:solved|resolved|fixed|gone|gelöst|behoben|erledigt|weg|résolue?|réglée?|opgelost|verholpen|resuelto|solucionado|risolt[oa]|sistemat[oa])|\bnon (?:\S{1,12} ){0,2}(?:risolt|sistemat)[oa]|n't (?:\S{1,12} )?(?:solved|resolved|fixed|gone)/;

// "9297 has gone, but now the hub logs 1020": what is over is another thing.
const turn =
  /(?:[,;:]|\s-)\s(?:but|instead|however|yet|aber|dafür|stattdessen|jedoch|mais|en revanche|par contre|à la place|maar|daarentegen|in plaats daarvan|pero|en cambio|ma|però|invece)(?=[\s,])/g;
const nowAnew = anyOf(
  'now|today|since (?:this|yesterday|today)|this morning|each|every|keeps?|constantly|all the time|instead',
  'jetzt|nun|heute|seit (?:heute|gestern)|ständig|laufend|jede[nrs]?|alle (?:\\S{1,9} )?(?:minuten|stunden)|dafür|stattdessen',
  "maintenant|aujourd'hui|depuis (?:ce|hier)|sans cesse|chaque|toutes les|à la place",
  'nu|vandaag|sinds (?:vandaag|gisteren|vanmorgen)|telkens|elke?|ieder[e]?|steeds',
  'ahora|hoy|desde (?:hoy|ayer|esta)|cada|todo el tiempo',
  'adesso|ora|oggi|da (?:oggi|ieri|stamattina)|ogni|continuamente',
);

/** True where the sentence of a match says that it was once, and is over. */
export function isOver(sentence: Sentence): boolean {
  const { behind } = sentence;
  const before = sinceTurn(sentence);
  if (ceased.test(before)) {
    return true;
  }
  const around = `${before} ${behind}`;
  if (((inYear.test(around) || happenedIn.test(around)) && !goesOn.test(around)) || (longAgo.test(around) && !goesOn.test(around))) {
    return true;
  }
  const isSaid = formerly.test(around) || worksAgain.test(around) || (gone.test(around) && !notOver.test(around));
  return isSaid && !isBack.test(behind);
}

function sinceTurn({ before, behind }: Sentence): string {
  const last = [...before.matchAll(turn)].at(-1);
  const clause = last === undefined ? '' : before.slice(last.index + 1);
  return last !== undefined && nowAnew.test(`${clause} ${behind}`) ? clause : before;
}
