import { describe, expect, it } from 'vitest';
import type { Case } from '../../../model/case/case.ts';
import { cutSecrets } from '../../secrets/cut-secrets.ts';
import { normaliseCase } from './redact-case.ts';

const caseWith = (note: string): Case => ({
  version: 1,
  id: 'a',
  ticket: '',
  startedAt: '2026-11-29T02:00+01:00',
  changedAt: '2026-11-29T02:00+01:00',
  answers: [],
  origins: {},
  steps: {},
  waits: {},
  notes: { here: note },
  blanks: {},
  evidence: [],
});
const noteOf = (note: string) => normaliseCase(caseWith(note)).notes.here;

describe('a note with secrets in several lines', () => {
  it('keeps its lines, and each is cut once', () => {
    const note = [
      'psexec -u bob -p Hush12 cmd',
      'Set-Mailbox jdoe -Password Hush13',
      'snmp community: Hush14',
      'and the mail is stuck',
    ].join('\n');
    expect(noteOf(note)).toBe(cutSecrets(note).text);
    expect(noteOf(note)?.split('\n')).toHaveLength(4);
  });

  it('joins only the lines that one secret goes over', () => {
    expect(noteOf('first line\nthe password\nis\nHush99x!\nlast line')?.split('\n')).toEqual([
      'first line',
      'the password is [Password cut]',
      'last line',
    ]);
  });

  it('changes nothing when done again', () => {
    const once = noteOf('sqlcmd -S srv -U sa -P Hush12!\nSet-Mailbox jdoe -Password Hush13\nmysql -pHush14x dump');
    expect(noteOf(once ?? '')).toBe(once);
    expect(once).not.toContain('Hush');
  });
});
