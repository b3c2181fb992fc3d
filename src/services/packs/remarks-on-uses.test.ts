import { expect, it } from 'vitest';
import { remarksOnUses } from './remarks-on-uses.ts';

const pack = (id: string, ...uses: string[]) => ({ id, uses });

it('says nothing of the home pack and of one that is here', () => {
  expect(remarksOnUses(pack('acme', 'home', 'desk'), [pack('desk', 'home'), pack('acme')], 'home')).toEqual([]);
});

it('says which pack is not here, and that packs use themselves or each other', () => {
  const used = pack('acme', 'acme', 'gone', 'desk', 'desk');
  expect(remarksOnUses(used, [pack('desk', 'acme'), used], 'home')).toEqual([
    'It names itself in its uses, which means nothing.',
    'It uses the pack gone, which is not here: whatever names something of it does not open.',
    'It and the pack desk use each other: only the later one finds what it names.',
  ]);
});
