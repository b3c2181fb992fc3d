import { expect, it } from 'vitest';
import { readEvidence } from '../text/evidence-text.ts';
import { imsBanner } from './ims-banner.ts';
import { storeVersion } from './store-version.ts';
import { versionLine } from './version-line.ts';

const answersOf = (proposals: readonly { answerId: string }[]) => proposals.map(({ answerId }) => answerId);

it.each([
  ['6.5.7233.51', ['v2003', 'v2003-sp1']],
  ['6.5.7232.9', ['v2003']],
  ['6.5.7637.9', ['v2003', 'v2003-sp1']],
  ['6.5.7638.1', ['v2003', 'v2003-sp2']],
  ['6.5.6944.4', ['v2003']],
  ['6.0.6619.4', ['v2000', 'v2000-sp3']],
  ['6.0.6249.0', ['v2000']],
  ['6.0.6944.0', []],
  ['7638.2', []],
  ['6944.4', []],
])('reads store.exe %s as %j', (version, expected) => {
  expect(answersOf(storeVersion.recognise(readEvidence(`store.exe ${version}`)))).toEqual(expected);
});

it('says its doubt about lines of builds that the sources do not name', () => {
  const notes = storeVersion.recognise(readEvidence('store.exe 6.5.7638.1')).map(({ note }) => note);
  expect(notes[0]).toMatch(/^Small Business Server 2003/);
  expect(notes[1]).toMatch(/^In doubt:/);
});

it.each([
  ['5.0.1460.7', ['v5-0', 'v5-0-before-sp2']],
  ['5.0.1460.8', ['v5-0', 'v5-0-repaired']],
  ['5.5.2232.8', ['v5-5', 'v5-5-before-sp1']],
  ['5.5.2653.13', ['v5-5', 'v5-5-repaired']],
  ['6.5.2653.13', []],
])('reads the greeting of build %s as %j', (build, expected) => {
  expect(
    answersOf(
      imsBanner.recognise(readEvidence(`220 mail.contoso.com ESMTP Server (Microsoft Exchange Internet Mail Service ${build}) ready`)),
    ),
  ).toEqual(expected);
});

it('reads 14 as Exchange 2010 and a later one as another version', () => {
  expect(
    ['14.0', '15.1'].flatMap((version) =>
      answersOf(versionLine.recognise(readEvidence(`AdminDisplayVersion : Version ${version} (Build 1)`))),
    ),
  ).toEqual(['v2010', 'other']);
});
