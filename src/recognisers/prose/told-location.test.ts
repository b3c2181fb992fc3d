import { expect, it } from 'vitest';
import { readEvidence } from '../text/evidence-text.ts';
import { toldLocation } from './told-location.ts';

const read = (text: string) => toldLocation.recognise(readEvidence(text)).map(({ answerId }) => answerId);

it.each([
  "Messages aren't stuck in the Outbox, users only thought so.",
  "Mails don't stay in the Outbox.",
  'Mails no longer sit in the Outbox.',
  'Nobody sees mails waiting in the Outbox.',
  'That mails stay in the Outbox is not true.',
  'Far from being stuck in the Outbox, the message is in Sent Items.',
  'Los correos no se quedan en la bandeja de salida.',
])('reads nothing where staying is denied: %s', (text) => {
  expect(read(text)).toEqual([]);
});

it.each([
  "Mail doesn't go out and stays in the Outbox.",
  'Mail does not leave, it stays in the Outbox.',
  'Die Mails gehen nicht raus und bleiben im Postausgang.',
])('reads where mail stays though going is denied: %s', (text) => {
  expect(read(text)).toEqual(['outbox']);
});
