import { expect, it } from 'vitest';
import { callerWordsAtMost } from '../case/case.ts';
import { isOneLine, readsAsSaid } from './typed-words.ts';

it.each([
  'my mail sits in the Outbox since this morning',
  'outbox stuck',
  'Exchange 5.5, mails hang in the outbox',
  'The scanner on floor 3 cannot mail since Thursday.\nIt worked before the new server.',
  "she says: it doesn't go out, “nothing happens”",
  'Die Post bleibt im Postausgang hängen',
  'メールが 送信トレイに 残っている',
  'मेल आउटबॉक्स में रुका है',
])('takes %j for what a caller said', (text) => {
  expect(readsAsSaid(text)).toBe(true);
});

it.each([
  '',
  '1020',
  'KB912918',
  '535 5.7.3 Authentication unsuccessful',
  'Event ID 1020, Event Source MSExchangeTransport',
  'Event ID: 1\nSource: Disk\nDescription: a long sentence in plain words that says what has gone wrong on this machine',
  'TCP 192.0.2.1:1045 198.51.100.7:25 ESTABLISHED',
  'dXNlcm5hbWU= cGFzc3dvcmQ=',
  'word '.repeat(callerWordsAtMost),
])('takes %j for something else', (text) => {
  expect(readsAsSaid(text)).toBe(false);
});

it('searches one line, not several and not a long one', () => {
  expect(['outbox', ' outbox \n', 'out\nbox', '', ' ', 'x'.repeat(201)].map(isOneLine)).toEqual([true, true, false, false, false, false]);
});
