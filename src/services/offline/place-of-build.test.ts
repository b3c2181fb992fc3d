import { expect, it } from 'vitest';
import { isPlaceOfBuild } from './place-of-build.ts';

const places = ['in/', 'kb1-disk/', 'map/kb1-disk/', 'tools/review/'];

it.each(['/', '/help/unstuck/'])('knows the addresses of its build in %s, and no others', (folder) => {
  const isKnown = (path: string) => isPlaceOfBuild(folder + path, folder, places);
  const known = ['', '/', 'kb1-disk', 'kb1-disk/', 'kb1-disk/gone/', '/kb1-disk//full/', 'map/kb1-disk/', 'in/', 'in/map/', 'tools/review'];
  expect(known.filter((path) => !isKnown(path))).toEqual([]);
  // The folder of another copy, also below a name of ours; what data can add; what another page of the host is called.
  const others = ['desk-b/', 'desk-b/kb1-disk/', 'tools/', 'tools/unstuck/', 'map/', 'acme.vpn/up/', 'kb1-disk-b/', 'kb1-dis'];
  expect(others.filter(isKnown)).toEqual([]);
});

it('knows nothing outside of its folder', () => {
  expect(['/', '/help/', '/other/kb1-disk/', '/kb1-disk/'].filter((path) => isPlaceOfBuild(path, '/help/unstuck/', places))).toEqual([]);
});
