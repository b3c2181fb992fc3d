const heading =
  /(?<![a-zß-ɏ])(?:mta|message transfer agent|nachrichtenübertragungs-?agent|agent de transfert de messages|agente de transferencia de mensajes|berichtoverdrachtsagent)(?![a-zß-ɏ])/g;
const queues = /queue|warteschlange|files? d'attente|wachtrij|colas?\b|cod[ae]\b/;
// The queue to the service that carries mail to the Internet. The rest are to stores and other sites.
const row =
  /^[ \t|*-]{0,9}(?:[^\n:]{0,60}: )?(?:internet[ -]?mail[ -]?(?:service|connector|dienst)|service (?:de )?messagerie internet|servicio de correo (?:de )?internet)(?: \([\w-]{1,30}\))?[ \t|:=,.-]{1,60}(?<count>\d{1,6})(?!\d|[/:.]\d)/gm;
const belowAtMost = 900;
const looksAtMost = 50;

/** The queue of the MTA to the Internet Mail Service with messages in it, as Exchange Administrator lists it. */
export function findMtaQueue(lower: string): { readonly from: number; readonly to: number }[] {
  const heads = [...lower.matchAll(heading)]
    .slice(0, looksAtMost)
    .filter(({ index }) => queues.test(lower.slice(Math.max(0, index - 80), index + 120)));
  return heads.flatMap(({ index }) =>
    [...lower.slice(index, index + belowAtMost).matchAll(row)]
      .filter(({ groups }) => Number(groups?.count) > 0)
      .map(({ 0: whole, index: at }) => ({ from: index + at, to: index + at + whole.length })),
  );
}
