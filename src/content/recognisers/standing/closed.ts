import type { Sentence } from '../text/sentence.ts';
import { anyOf } from './words.ts';

const done =
  'solved|resolved|fixed|closing (?:this|the|note)|erledigt|gelöst|behoben|ticket (?:geschlossen|closed|gesloten|fermé|cerrado)|résolue?|opgelost|verholpen|afgesloten|gesloten|resuelt[oa]|solucionad[oa]|cerrad[oa]';
const opens = new RegExp(
  `(?:^|[\\n.!?] {0,3})[^a-zß-ɏ\\n]{0,6}(?:(?:re|aw|fwd?|wg|subject|title|status|betreff|asunto|objet|onderwerp)\\s?: ?[^a-zß-ɏ\\n]{0,3}){0,3}(?:${done}|closed(?= ?[:\\].,-])|recovery(?= ))(?![a-zß-ɏ])`,
);
const says = anyOf(
  '(?:ticket|case|issue|incident|alert|call|problem|fault)s? (?:(?:no\\.? ?)?#?[a-z]{0,4}-?\\d{1,9}:? )?(?:(?:is|was|has|been|now|can|be|may|already) ){0,4}(?:closed|solved|resolved|fixed)',
  '(?:can|may|please) close (?:this|the|it|that)',
  '(?:state|status)\\s{0,9}[:=]\\s{0,9}(?:closed|resolved|solved|geschlossen|gelöst|fermé|résolu|gesloten|opgelost|cerrado|resuelto)',
  'resolved by\\s?:|notification type\\s?: ?recovery|(?:nagios|alert) (?:recovery|cleared)|(?:state|status)\\s?: ?ok',
  '(?:problem|störung|ticket|fall) (?:ist |wurde |hat sich )?(?:gelöst|behoben|erledigt|geschlossen)',
  '(?:probleem|melding) (?:is )?(?:opgelost|verholpen|gesloten)',
  'problème (?:est )?(?:résolu|réglé)|problema (?:está )?(?:resuelto|solucionado)',
);
const present = anyOf(
  'now|today|currently|again|still|this morning|since',
  'heute|jetzt|aktuell|wieder|seit',
  "aujourd'hui|maintenant|depuis|encore",
  'vandaag|nu|sinds|weer',
  'hoy|ahora|desde|sigue',
);
const looksAtMost = 100_000;

/** Where a text first says of all that it tells that it is done with: the title of a thread, the state of an alert, a last line. */
export function findClosing(lower: string): number | undefined {
  const head = lower.slice(0, looksAtMost);
  const found = [head.search(opens), head.search(says)].filter((at) => at !== -1);
  return found.length === 0 ? undefined : Math.min(...found);
}

/** True for a match in a text that is done with. A later sentence about today is not of it. */
export function isClosed(closing: number | undefined, { start, before, behind }: Sentence): boolean {
  return closing !== undefined && !(closing + 20 < start && present.test(`${before} ${behind}`));
}
