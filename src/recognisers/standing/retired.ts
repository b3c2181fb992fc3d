import type { Sentence } from '../text/sentence.ts';
import { anyOf } from './words.ts';

const machine =
  '(?:server|box|machine|computer|system|exchange|alt(?:server|system|rechner)|rechner|maschine|serveur|servidor|máquina|mailserver)s?';
const out =
  '(?:(?:switched|turned|powered)[ -]off|shut[ -]down|decommissioned|retired|mothballed|scrapped|unplugged|out of (?:service|use)|abgeschaltete?[nrs]?|ausgeschaltete?[nrs]?|stillgelegte?[nrs]?|ausgemusterte?[nrs]?|außer betrieb|éteint|arrêté|hors service|mis au rebut|débranché|uitgeschakelde?|uitgezette?|afgedankte?|buiten gebruik|uit gebruik|apagado|retirado|desmantelado|fuera de servicio|dado de baja)';
const retired = anyOf(
  `${out} (?:\\S{1,14} )?${machine}|${machine}(?: \\S{1,14}){0,2} (?:that |which |now |is |was |has |been |are |der |die |ist |wurde |qui |est |a |été |die |que |está |ya |long |(?:since|seit|depuis|sinds|desde|dal) (?:\\S{3,9} )?(?:19|20)\\d\\d |since |already |längst |al ){1,5}${out}`,
  `(?:retired|mothballed|decommissioned|spare|staging|sandbox|practice|evaluation|trial|demo|training|pre-?production|development|dev|standby) (?:\\S{1,14} )?${machine}`,
  '(?:not|no longer|nicht mehr|plus|niet meer|ya no) (?:in (?:use|production|service|betrieb|gebruik)|im einsatz|en (?:service|production|uso))|(?:in|on) (?:my|a|our|the) (?:vm|virtual machine|sandbox)|at home for|staging environment',
  '(?:test|übungs|ersatz|reserve)(?:server|rechner|maschine|system|umgebung)|serveur de (?:test|secours)|reserveserver|servidor de (?:pruebas|reserva)|server di (?:prova|riserva|test)|(?:server|macchina) (?:spent|dismess)[oa]',
);
// "We switched the server off and on again."
const again = /off and (?:back )?on|turned back on|restarted|wieder ein/;

/** True where the sentence of a match speaks of a server that does not serve: switched off, retired, or there for tests. */
export function isOfRetired({ before, behind }: Sentence): boolean {
  const around = `${before} ${behind}`;
  return retired.test(around) && !again.test(around);
}
