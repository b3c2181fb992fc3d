import { packId as home } from 'virtual:pack/named';
import { expect, it } from 'vitest';
import { triageAmong } from './triage-among.ts';

it('is triage of the home pack, of the packs named, or of all where an address cannot hold so many names', () => {
  const said = new Map([['role-held', 'no']]);
  expect([triageAmong([home], said), triageAmong([home, 'acme'], said), triageAmong(['acme'])]).toEqual([
    '/triage/?role-held=no',
    `/triage/?in=${home}--acme&role-held=no`,
    '/triage/?in=acme',
  ]);
  expect(triageAmong(['a'.repeat(40), 'b'.repeat(40)])).toBe('/triage/?in=packs');
});
