import { expect, it } from 'vitest';
import { fillIn } from './fill-in.ts';

const unknown = { label: "I can't tell" };
const named = {
  parts: {
    look: { text: 'Look.' },
    step: { id: 'a', undo: { use: 'look' } },
    deep: { inner: { use: 'step' } },
    self: { again: { use: 'self' } },
  },
  observations: { rain: { prompt: 'Does it rain?', why: 'w', answers: { yes: { label: 'Yes' }, unknown }, sources: ['F1'] } },
};
const fill = (written: unknown) => fillIn(written, named);

it('puts a shared part where it is named, and what that part names', () => {
  expect(fill({ steps: [{ use: 'step' }, { use: 'look', 'x-why': 'shared' }] })).toEqual({
    value: { steps: [{ id: 'a', undo: { text: 'Look.' } }, { text: 'Look.' }] },
    unanswered: [],
  });
});

it('takes out the notes for authors, and leaves what only looks like a name', () => {
  expect(fill({ 'x-note': 1, a: { use: 'look', more: 1 }, b: { use: 7 } })).toEqual({
    value: { a: { use: 'look', more: 1 }, b: { use: 7 } },
    unanswered: [],
  });
});

it('asks an observation in its words, along the ways of the article, with what the article says anew', () => {
  const asked = { kind: 'question', asks: 'rain', routes: { yes: 'wet' }, otherwise: 'dry', why: 'Here, too.' };
  expect(fill(asked).value).toEqual({
    kind: 'question',
    asks: 'rain',
    prompt: 'Does it rain?',
    why: 'Here, too.',
    sources: ['F1'],
    answers: { yes: { label: 'Yes', goto: 'wet' }, unknown },
    otherwise: 'dry',
  });
});

it.each([
  [{ a: [{ use: 'nothing' }] }, [{ path: 'a[0]', says: 'no shared part is called nothing' }]],
  [{ use: 'toString' }, [{ path: '', says: 'no shared part is called toString' }]],
  [{ use: 'deep' }, [{ path: 'inner.undo', says: 'look uses parts that use parts' }]],
  [{ use: 'self' }, [{ path: 'again.again', says: 'self uses parts that use parts' }]],
  [{ q: { kind: 'question', asks: 'snow', routes: {} } }, [{ path: 'q', says: 'no observation is called snow' }]],
  [{ q: { kind: 'question', asks: 'rain', routes: { yse: 'wet' } } }, [{ path: 'q.routes.yse', says: 'rain has no answer yse' }]],
])('reports what nothing answers to: %#', (written, unanswered) => {
  expect(fill(written).unanswered).toEqual(unanswered);
});

it.each([null, 7, 'x', [], [[]]])('takes any JSON: %j', (written) => {
  expect(fill(written)).toEqual({ value: written, unanswered: [] });
});
