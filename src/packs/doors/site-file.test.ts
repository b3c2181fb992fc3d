import { describe, expect, it } from 'vitest';
import { readSite } from './site-file.ts';

const read = (site: unknown) => readSite(JSON.stringify(site));

describe('site.json', () => {
  it('names the packs that lie beside the program, in its order', () => {
    expect(read({ format: 'unstuck-site/1', packs: ['acme', 'beta-desk'] })).toEqual({ packs: ['acme', 'beta-desk'], remarks: [] });
    expect(read({ format: 'unstuck-site/1' })).toEqual({ packs: [], remarks: [] });
  });

  it('may hold what a later Unstuck knows: it is named and means nothing', () => {
    expect(read({ format: 'unstuck-site/1', packs: ['acme', 'acme'], contact: {}, 'x-note': 'ours' })).toEqual({
      packs: ['acme'],
      remarks: ['contact is not known to this Unstuck and means nothing.', 'packs names acme twice.'],
    });
  });

  it.each([
    ['{', 'The file is no JSON: close brace expected, line 1, column 2.'],
    ['[]', 'format is missing.'],
    ['{"format":"unstuck-site/2"}', 'format is "unstuck-site/2", and should be "unstuck-site/1".'],
    ['{"format":"unstuck-site/1","packs":"acme"}', 'packs is "acme", and should be a list.'],
    ['{"format":"unstuck-site/1","packs":["../acme"]}', 'packs.0 is no id: small letters, digits and single hyphens, a letter first.'],
  ])('means nothing where it is broken, and says so: %s', (text, said) => {
    expect(readSite(text)).toEqual({ packs: [], remarks: [said], isUnread: true });
  });

  it('opens a hundred packs at most, says so, and takes no longer for it than to read the file', () => {
    const names = Array.from({ length: 60_000 }, (_, at) => `p${at}`);
    const { packs, remarks } = read({ format: 'unstuck-site/1', packs: names });
    expect([packs, remarks]).toEqual([
      names.slice(0, 100),
      ['packs names 60,000 packs. The first 100 are opened, and the others are not.'],
    ]);
  });

  it('is not read where it is far too large', () => {
    const { packs, isUnread, remarks } = read({ format: 'unstuck-site/1', packs: Array.from({ length: 400_000 }, (_, at) => `p${at}`) });
    expect([packs, isUnread, remarks]).toEqual([
      [],
      true,
      ['The file is larger than 1 MB, and is not read. It should name a few packs and nothing more.'],
    ]);
  });
});
