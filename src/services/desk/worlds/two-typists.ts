import { seeded } from '../../browser/seeded.ts';
import { createWorld } from './desk-world.ts';
import { placeOf } from './model-places.ts';

export const settle = () => new Promise((done) => setImmediate(done));

export const joined = (...texts: string[]) => texts.join('\n[Typed at the same time in another tab]\n');

/** Two tabs at one place of one case. */
export async function openTwo() {
  const { openTab, store, wait } = createWorld();
  const place = placeOf('one', {});
  const one = openTab(place);
  one.change({ kind: 'ticket', ticket: 'INC-77' });
  await settle();
  const [id = ''] = store.keys();
  const other = openTab(place, { id, marks: { case: id } });
  await settle();
  const kept = () => [one, other].map((tab) => tab.view()?.kept?.notes.k);
  return { one, other, kept, wait };
}

const sentences = ['from one tab a long sentence', 'the other writes this'];

/** Two tabs type a sentence each into one note, their keys in a random order. Gives what they hold where it is not both, whole. */
export async function typeAtOnce(seed: number): Promise<string[]> {
  const random = seeded(seed);
  const { one, other, kept, wait } = await openTwo();
  const typists = [one, other].map((tab, at) => ({ tab, left: [...(sentences[at] ?? '')], text: '' }));
  for (let going = typists; going.length > 0; going = typists.filter(({ left }) => left.length > 0)) {
    const typist = going[Math.floor(random() * going.length)];
    const before = typist?.text ?? '';
    if (typist !== undefined) {
      typist.text += typist.left.shift() ?? '';
      typist.tab.change({ kind: 'note', key: 'k', text: typist.text }, before);
    }
    wait(Math.floor(random() * 60));
    if (random() < 0.1) {
      await settle();
    }
  }
  await settle();
  await settle();
  const [mine, theirs] = kept();
  const isWhole = mine === theirs && [joined(...sentences), joined(...[...sentences].reverse())].includes(mine ?? '');
  return isWhole ? [] : [`${seed}: ${JSON.stringify(kept())}`];
}
