import type { Recogniser } from '../recogniser.ts';

// What goes to the Internet. A queue to another hub, a mailbox or the categoriser is an inner one.
const outward = '(?:dnsconnector|smarthostconnector?)[a-z]{0,10}(?:\\.{2,3})?';
const held = '(?:retry|suspended|wiederholen|nouvelle tentative|opnieuw|reintento)';
const row = new RegExp(`^[^\\n]{0,120}?\\b${outward}[ \\t]{1,20}${held}[ \\t]{1,20}(?<count>\\d{1,7})\\b`, 'gm');
const typeLine = new RegExp(`^[ \\t]{0,9}deliverytype[ \\t]{0,20}:[ \\t]{0,20}${outward}`, 'gm');
const statusLine = new RegExp(`^[ \\t]{0,9}status[ \\t]{0,20}:[ \\t]{0,20}${held}`, 'm');
const countLine = /^[ \t]{0,9}messagecount[ \t]{0,20}:[ \t]{0,20}(\d{1,7})\b/m;
const recordAtMost = 600;
const looksAtMost = 200;

/** Queues to the Internet in which messages wait for another try, as Get-Queue lists them, in a table or one under the other. */
export const queueListing: Recogniser = {
  id: 'queue-listing',
  looksFor: 'queue listings',
  recognise({ lower, linesAt, holds }) {
    if (!lower.includes('connecto')) {
      return [];
    }
    const rows = [...lower.matchAll(row)]
      .slice(0, looksAtMost)
      .filter(({ groups }) => Number(groups?.count) > 0)
      .map(({ 0: whole, index }) => ({ from: index, to: index + whole.length }));
    const records = [...lower.matchAll(typeLine)]
      .slice(0, looksAtMost)
      .filter(({ index }) => {
        const record = lower.slice(index, index + recordAtMost).split(/\n[ \t]*\n/, 1)[0] ?? '';
        return statusLine.test(record) && Number(countLine.exec(record)?.[1] ?? 0) > 0;
      })
      .map(({ 0: whole, index }) => ({ from: index, to: index + whole.length }));
    const place = [...rows, ...records].find(({ from, to }) => holds(from, to));
    return place === undefined
      ? []
      : [
          {
            asked: 'mail-location',
            answerId: 'out-queue',
            recogniser: queueListing.id,
            strength: 'medium' as const,
            lines: linesAt(place.from, place.to),
          },
        ];
  },
};
