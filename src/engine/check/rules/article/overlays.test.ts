import { expect, it } from 'vitest';
import type { OverlayEntry } from '../../../../model/article/overlay.ts';
import { sampleArticle, sampleObservations } from '../../../graph/sample-article.ts';
import { hashWords } from '../../../overlay/hash-words.ts';
import { wordsUnder } from '../../../overlay/words-under.ts';
import { findProblems } from '../../find-problems.ts';
import { nothingAround } from '../../surroundings.ts';

const house = { role: 'helpdesk', day: '2026-11-29' } as const;
const bound = (node: string, step?: string) => {
  const found = sampleArticle.nodes[node];
  const hash = hashWords((found && wordsUnder(found, step)) ?? []);
  return { node, hash, house, ...(step === undefined ? {} : { step }) };
};
const sources = ['H-1'] as const;
const undoIt = { text: 'Take it out of the list.', sources } as const;
const noted = { text: 'Note it in our list.', sources, id: 'list', role: 'helpdesk', undo: undoIt, widens: false } as const;
const facts = { 'H-1': { says: 'We keep a list of soles.', kinds: ['house'], house } } as const;

const line = { text: 'Write down the sole.', sources } as const;
const written = {
  ...noted,
  id: 'list-it',
  only: 'only in autumn',
  each: 'for each shoe',
  links: [{ text: 'our list', to: 'https://soles.example/' }],
  under: [line],
  table: { head: ['Shoe', 'Row'], rows: [['left', '1']] },
  procedure: 'our-list',
} as const;

const sound = {
  note: { kind: 'note', ...bound('sole'), text: 'Ours have wooden soles.' },
  known: { kind: 'cause', ...bound('hole'), here: 'known', reason: 'Every November.' },
  never: { kind: 'cause', ...bound('open-laces'), here: 'never', reason: 'We have boots without laces.' },
  contact: { kind: 'contact', ...bound('cobbler'), role: 'helpdesk', contact: 'Desk 4, call 4711' },
  step: { kind: 'step', ...bound('hole', 'mend'), stands: 'after', does: noted },
  written: { kind: 'step', ...bound('hole', 'mend'), stands: 'before', does: written },
  answer: { kind: 'answer', ...bound('sole'), answer: 'no' },
} as const satisfies Record<string, OverlayEntry>;

/** What is said about what the house adds. */
function problemsOf(...entries: readonly object[]): string[] {
  const around = {
    ...nothingAround,
    roles: new Set(['helpdesk']),
    factIds: new Set(['F-1']),
    observations: sampleObservations,
    wideningCommands: [{ words: ['open'] }] as const,
    overlays: [{ name: 'shoes.wet-feet', articleId: sampleArticle.id, file: { entries: entries as never, facts } }],
  };
  return findProblems(sampleArticle, around).flatMap((problem) => {
    const { kind, nodeId, ...named } = problem;
    const { what: _, overlay, ...rest } = named as Record<string, string>;
    return overlay === undefined ? [] : [[kind, nodeId, ...Object.values(rest)].join(' ')];
  });
}

it('finds nothing wrong with what stands where it belongs', () => {
  expect(problemsOf(...Object.values(sound))).toEqual([]);
});

it('asks only for what is of this article', () => {
  const around = {
    ...nothingAround,
    overlays: [{ name: 'shoes.dry-feet', articleId: 'dry-feet', file: { entries: [{ ...sound.note, node: 'x' }] as const } }],
  };
  expect(findProblems(sampleArticle, around).filter(({ kind }) => kind.includes('overlay'))).toEqual([]);
});

it.each<[string, object, string[]]>([
  ['at a node that there is not', { ...sound.note, node: 'heel' }, ['overlay-gone about heel']],
  ['at what an object inherits', { ...sound.note, node: 'constructor' }, ['overlay-gone about constructor']],
  ['at a step that there is not', { ...sound.step, step: 'sew' }, ['overlay-gone hole hole sew']],
  ['as a note without words', { ...sound.note, text: ' ' }, ['empty-overlay sole note']],
  ['as a cause without a reason', { ...sound.known, reason: '\n' }, ['empty-overlay hole cause']],
  ['as a contact that is none', { ...sound.contact, contact: ' ' }, ['empty-overlay cobbler contact']],
  ['as a known cause, where a question stands', { ...sound.known, ...bound('sole') }, ['overlay-place sole cause']],
  ['as a known cause, at a step', { ...sound.known, ...bound('hole', 'mend') }, ['overlay-place hole cause']],
  ['as an answer, where a cause stands', { ...sound.answer, ...bound('hole') }, ['overlay-place hole answer']],
  ['as a step, where there is no checklist', { ...sound.step, ...bound('sole'), step: undefined }, ['overlay-place sole step']],
  ['as an answer that there is not', { ...sound.answer, answer: 'maybe' }, ['overlay-answer sole maybe']],
  ['as the answer that nobody can tell', { ...sound.answer, answer: 'unknown' }, ['overlay-answer sole unknown']],
  ['as a contact for a role that nobody has there', { ...sound.contact, role: 'owner' }, ['overlay-role cobbler owner']],
  ['as a step of a name that is taken', { ...sound.step, does: { ...noted, id: 'mend' } }, ['overlay-step-id hole mend']],
  ['as a step that says no way back', { ...sound.step, does: { ...noted, undo: undefined } }, ['overlay-step-part hole list']],
  [
    'as a step that does not say what it opens up',
    { ...sound.step, does: { ...noted, widens: undefined } },
    ['overlay-step-part hole list'],
  ],
  [
    'as a step that opens something up unsaid',
    { ...sound.step, does: { ...noted, commands: ['open SHOE'] } },
    ['overlay-step-part hole list'],
  ],
  ...(
    [
      ['has a link on words that are not there', { links: [{ text: 'no words', to: 'https://soles.example/' }] }],
      ['has a link twice', { links: [...written.links, ...written.links] }],
      ['has a row that is not as wide as its head', { table: { head: ['Shoe', 'Row'], rows: [['left']] } }],
      ['is only for those who answered a question so', { only: 'sole=yes' }],
      ['has a line for those who answered a question so', { under: [{ ...line, each: 'weather=rain' }] }],
      ['has a line that opens something up unsaid', { under: [{ ...line, commands: ['open SHOE'] }] }],
    ] as const
  ).map(([how, given]): [string, object, string[]] => [
    `as a step that ${how}`,
    { ...sound.written, does: { ...written, ...given } },
    ['overlay-step-part hole list-it'],
  ]),
  [
    'as a step with a line that rests on a fact of nobody',
    { ...sound.written, does: { ...written, under: [{ ...line, sources: ['F-1'] }] } },
    ['overlay-source hole list-it F-1'],
  ],
  ['as a step that rests on a fact of nobody', { ...sound.step, does: { ...noted, sources: ['F-1'] } }, ['overlay-source hole list F-1']],
])('names what the house adds %s', (_, entry, said) => {
  expect(problemsOf(entry)).toEqual(said);
});

it('names a cause that is known here and never happens, and two steps of one name', () => {
  expect(problemsOf(sound.known, { ...sound.known, here: 'never' })).toEqual(['overlay-both-ways hole']);
  expect(problemsOf(sound.step, sound.step)).toEqual(['overlay-step-id hole list']);
});

it('advises to read again what was added to words that have changed', () => {
  const { hash } = sound.note;
  expect(problemsOf({ ...sound.note, hash: '0'.repeat(16) })).toEqual([`moved-overlay sole ${hash}`]);
});
