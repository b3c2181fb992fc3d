// What goes to the Internet. A queue to another hub, a mailbox or the categoriser is an inner one.
const outward = '(?:dns ?conn[a-z]{0,20}|smart ?host[a-z]{0,20})(?: delivery)?(?:\\.{2,3})?';
// System Manager names the kind behind the domain.
const remote =
  '(?:remote ?delivery|remote-?übermittlung|remote-?zustellung|remise (?:distante|à distance)|externe bezorging|bezorging op afstand|entrega remota|recapito remoto|consegna remota)';
const held =
  '(?:retry(?:ing)?|suspended|frozen|wiederhol(?:en|ung)|wiederholungsversuch|angehalten|nouvelle tentative|réessayer|nouvel essai|suspendue?|opnieuw(?: proberen)?|reintent(?:o|ar|ando)|nuovo tentativo|riprova|sospes[ao])';
const gap = '[ \\t|,;:()"\\-]{1,60}';
// The columns between the kind and the state: the protocol and the virtual server.
const between = '(?:[^\\t|,;\\n"]{2,60}(?:"?[\\t|,;]"?| {2,}) {0,9}){0,2}?';
const state = '(?:(?:state|status|zustand|état|estado|stato)[ :=]{1,6})?';
const count = '(?:(?:message ?count|(?:number of )?messages|nachrichten)[ :=]{1,6})?';
// Mail that waits while it is tried shows in numbers alone.
const row = new RegExp(
  `^[^\\n]{0,120}?(?<![a-zß-ɏ])${outward}${gap}${state}(?:${held}${gap}${count}(?<count>\\d{1,7})|active${gap}${count}(?<many>\\d{3,7}))(?!\\d|[.:]\\d)`,
  'gm',
);
const remoteRow = new RegExp(
  `^[^\\n]{0,120}?(?<![a-zß-ɏ])${remote}\\)?${gap}${between}${state}${held}${gap}(?<count>\\d{1,7})(?!\\d|[.:]\\d)`,
  'gm',
);
const typeLine = new RegExp(
  `^(?:[ \\t]{0,9}deliverytype[ \\t]{0,20}:[ \\t]{0,20}${outward}|[^\\n]{0,120}(?<![a-zß-ɏ])${remote}\\)?[ \\t]{0,9}$)`,
  'gm',
);
const statusLine = new RegExp(`^[ \\t]{0,9}(?:status|state|zustand|état|estado|stato)[ \\t]{0,20}:[ \\t]{0,20}${held}`, 'm');
const countLine =
  /^[ \t]{0,9}(?:message ?count|(?:number of )?messages|(?:anzahl (?:der )?)?nachrichten|nombre de messages|aantal berichten|número de mensajes|numero di messaggi)[ \t]{0,20}:[ \t]{0,20}(\d{1,7})\b/m;
const imsHeading = /outbound messages awaiting delivery\]?/g;
const counted = /^[^\n]{0,40}?[:=(][ \t]{0,6}(\d{1,6})(?!\d|[/:.]\d)|^[^\n]{0,20}\n\W{0,8}(\d{1,6}) (?:items?|messages?)\b/;
const recordAtMost = 600;
const looksAtMost = 200;

type Place = { readonly from: number; readonly to: number };

/** Queues to the Internet in which messages wait for another try: as Get-Queue, Queue Viewer, System Manager and the Internet Mail Service list them. */
export function findRemoteQueues(lower: string): Place[] {
  const rows = [row, remoteRow]
    .flatMap((pattern) => [...lower.matchAll(pattern)].slice(0, looksAtMost))
    .filter(({ groups = {} }) => Number(groups.count ?? groups.many) > 0)
    .map(({ 0: whole, index }) => ({ from: index, to: index + whole.length }));
  const records = [...lower.matchAll(typeLine)]
    .slice(0, looksAtMost)
    .filter(({ index }) => {
      const record = lower.slice(index, index + recordAtMost).split(/\n[ \t]*\n/, 1)[0] ?? '';
      return statusLine.test(record) && Number(countLine.exec(record)?.[1] ?? 0) > 0;
    })
    .map(({ 0: whole, index }) => ({ from: index, to: index + whole.length }));
  const lists = [...lower.matchAll(imsHeading)].slice(0, looksAtMost).flatMap(({ 0: whole, index }) => {
    const to = index + whole.length;
    const [found = '', inLine, below] = counted.exec(lower.slice(to, to + 120)) ?? [];
    return Number(inLine ?? below ?? 0) > 0 ? [{ from: index, to: to + found.length }] : [];
  });
  return [...rows, ...records, ...lists];
}
