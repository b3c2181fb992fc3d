import { anyOf } from '../standing/words.ts';
import { sentenceAround } from '../text/sentence.ts';

const plans = [
  '(?:next|coming|following) (?:year|month|week|quarter|spring|summer|autumn|fall|winter)|(?:the|our|a|my|this) plan (?:is|was|has|shows|says|foresees|puts)|plan(?:ned|ning) (?:to|for|is|on)|(?:is|are) planned|(?:proposal|proposed|drafts?|design|blueprint)|(?:are|am|is) going to|(?:we|i) (?:move|migrate|switch|change|upgrade) to|before (?:we|i) (?:order|buy)|roadmap|to-be|(?:we|i) plan|we want to',
  'nächste[snm]? (?:jahr|monat|woche|quartal|frühjahr|sommer|herbst|winter)|geplant|planen|vorgesehen|vorhaben|entwurf|wir (?:wechseln|steigen|migrieren|stellen) (?:auf|um)',
  "l'an prochain|(?:l'année|la semaine) prochaine|(?:le mois|le trimestre) prochain|prévue?s?|le (?:projet|plan) (?:prévoit|est)|nous (?:passons|passerons|migrons) (?:à|vers)",
  'volgend(?:e)? (?:jaar|maand|week|kwartaal)|gepland|het plan (?:is|voorziet)|het voorstel|we gaan (?:over|naar)|ontwerp',
  '(?:año|mes|trimestre) que viene|próxim[oa] (?:año|mes|semana|trimestre)|el plan (?:es|prevé)|previst[oa]|la propuesta|vamos a (?:migrar|pasar)|planeamos|prevemos',
  "l'anno prossimo|(?:mese|trimestre) prossimo|previst[oa]|pianificat[oa]|prevediamo|pensiamo di|vogliamo (?:mettere|passare)|il progetto",
];
const planned = anyOf(
  ...plans,
  '(?:will|shall) (?:be|go|sit|stand|have|get|come|run|put)|wird (?:\\S{1,14} ){0,4}?(?:stehen|gestellt|kommen|laufen)|sera|estará',
);
const announced = anyOf(...plans);
const present = anyOf(
  'now|today|currently|at present|still|already|since|for years|at the moment',
  'heute|jetzt|aktuell|derzeit|noch|schon|seit|bereits|momentan',
  "aujourd'hui|maintenant|actuellement|encore|déjà|depuis",
  'vandaag|nu|momenteel|nog|al|sinds',
  'hoy|ahora|actualmente|todavía|aún|ya|desde',
);
const isNew = anyOf('nuov[oai]|new|neue[nrms]?|nouveaux?|nouvel(?:le)?s?|nieuwe?|nuev[oa]s?');
const aboveAtMost = 200;

/** True where a place tells what will be: its sentence says so, or it speaks of the new thing that the one before it announced. */
export function isPlanned(lower: string, from: number, to: number): boolean {
  const { before, behind, start } = sentenceAround(lower, from, to);
  const sentence = `${before}${lower.slice(from, to)}${behind}`;
  if (present.test(sentence)) {
    return false;
  }
  return planned.test(sentence) || (isNew.test(sentence) && announced.test(lower.slice(Math.max(0, start - aboveAtMost), start)));
}
