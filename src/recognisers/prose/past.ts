import { sentenceAround } from '../text/sentence.ts';

const was =
  /(?<![a-zß-ɏ])(?:was|were|had|sat|stood|lived|went|ran|used|(?:es )?gab(?: es)?|stand|standen|war|waren|hatten?|lag|lagen|lief|liefen|avait|avions|avaient|était|étaient|tournait|passait|utilisait|utilisions|stond|stonden|hadden|zat|zaten|liep|liepen|draaide|draaiden|gebruikten|había|estaba|estaban|teníamos|tenía|pasaba|usábamos|tuvimos)(?![a-zß-ɏ])/g;
// What was put there stands there: "An ISA server was installed in front".
const put =
  /^ (?:\S{1,12} ){0,2}?(?:put|placed|installed|added|introduced|set up|moved|inserted|built|connected|replaced by|given|told|asked|gesetzt|gestellt|eingebaut|installiert|mis|installé|ajouté|placé|gezet|geplaatst|geïnstalleerd|puesto|instalado|colocado)/;
const turns =
  /(?<![a-zß-ɏ])(?:until|since|when|after|and|but|as|because|now|while|till|als|seit|bis|nachdem|und|aber|weil|jetzt|depuis|quand|après|et|mais|sinds|toen|nadat|en|maar|nu|desde|cuando|después|y|pero|ahora)(?![a-zß-ɏ])|[,;:]/;
const present =
  /(?<![a-zß-ɏ])(?:is|are|has|have|runs?|sits?|stands?|ist|sind|steht|hat|haben|läuft|est|sont|a|avons|staat|heeft|hebben|draait|está|hay|tiene|tenemos)(?![a-zß-ɏ])/;
const removed =
  /(?<![a-zß-ɏ])(?:(?:was|were|has been|have been|been|got|is|it) (?:\S{1,12} )?(?:removed|taken (?:out|away)|replaced|retired|gone|scrapped|thrown out|dismantled|decommissioned)|(?:took|threw|taken) (?:it |that )?out|(?:abgebaut|entfernt|ersetzt|ausgebaut|abgeschafft)|(?:retiré|enlevé|remplacé|supprimé)e?|(?:weggehaald|verwijderd|vervangen)|(?:retirado|quitado|reemplazado|sustituido))(?![a-zß-ɏ])/;

/** True where what a place tells was so once: the verb that leads to it stands in the past, or it says that the thing was removed. */
export function isPast(lower: string, from: number, to: number): boolean {
  const { before, behind } = sentenceAround(lower, from, to);
  const own = `${before}${lower.slice(from, to)}`;
  const verb = [...own.matchAll(was)].at(-1);
  if (removed.test(`${lower.slice(from, to)}${behind}`)) {
    return true;
  }
  if (verb === undefined) {
    return false;
  }
  const between = own.slice(verb.index + verb[0].length, Math.max(verb.index + verb[0].length, before.length));
  return !turns.test(between) && !present.test(between) && !put.test(own.slice(verb.index + verb[0].length));
}
