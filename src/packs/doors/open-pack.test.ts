import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { knownToProgram } from '../../content/known-to-program.ts';
import { describeFault } from '../describe-fault.ts';
import { openPack } from './open-pack.ts';
import type { PackSource } from './source.ts';

const folder = 'e2e/packs/office-desk';
const nothing = { observations: {}, blanks: {}, roles: [], articleIds: [] };
const around = { home: 'home', lent: new Map([['home', nothing]]) };

/** The test pack from its folder, with some files otherwise. */
function source(changes: Readonly<Record<string, string | undefined>> = {}): PackSource {
  return {
    read: async (path) => {
      if (Object.hasOwn(changes, path)) {
        return changes[path] === undefined ? undefined : new TextEncoder().encode(changes[path]);
      }
      return readFile(`${folder}/${path}`).catch(() => undefined);
    },
  };
}

async function opened(changes?: Readonly<Record<string, string | undefined>>) {
  const pack = await openPack(source(changes), 'office-desk', around);
  if ('faults' in pack) {
    throw new Error(pack.faults.map(describeFault).join('\n'));
  }
  return pack;
}

const refused = async (packId: string, lent = around.lent, changes = {}) => {
  const pack = await openPack(source(changes), packId, { home: 'home', lent });
  return 'faults' in pack ? pack.faults.map(describeFault) : [];
};

describe('a pack that is opened through a door', () => {
  it('has all its articles by the names of the program, and no rule says anything against them', async () => {
    const pack = await opened();
    const articles = await Promise.all(pack.articleIds.map(pack.open));
    const said = await Promise.all(pack.articleIds.map((articleId) => pack.examine(articleId, knownToProgram)));
    expect(articles.map((one) => 'article' in one && one.article.id)).toEqual(pack.articleIds);
    expect(pack.articleIds).toContain('office-desk.od101-vpn-drops');
    expect(Object.keys(pack.observations)).toContain('office-desk.vpn-client');
    expect(Object.keys(pack.roles)).toContain('office-desk.service-desk');
    expect(said.flat()).toEqual([]);
  });

  it('adds to articles of others by the names of the program, but for whom a contact is for, and without an entry that is none', async () => {
    const house = { role: 'service-desk', day: '2026-01-01' };
    const bound = { node: 'sole', hash: '0123456789abcdef', house };
    const step = { id: 'tell', text: 'Tell the desk.', role: 'service-desk', sources: ['H-1'], changesNothing: true };
    const entries = [
      { kind: 'contact', ...bound, role: 'cobbler', contact: 'Call 4711.' },
      { kind: 'note', ...bound },
      { kind: 'step', ...bound, stands: 'before', does: step },
    ];
    const head = JSON.parse(await readFile(`${folder}/pack.json`, 'utf8'));
    const pack = await opened({
      'pack.json': JSON.stringify({ ...head, adds: ['home'], overlays: ['home.wet-feet'] }),
      'overlays/home.wet-feet.json': JSON.stringify({ entries, facts: { 'H-1': { says: 'So it is here.', kinds: ['house'], house } } }),
    });
    const { file, faults } = await pack.openOverlay('home.wet-feet');
    expect(pack.overlays).toEqual(['home.wet-feet']);
    expect(faults.map(describeFault)).toEqual(['overlays/home.wet-feet.json › entries.1.text: is missing.']);
    expect(file).toMatchObject({
      entries: [
        { role: 'cobbler', house: { role: 'office-desk.service-desk' } },
        { house: { role: 'office-desk.service-desk' }, does: { role: 'office-desk.service-desk', sources: ['office-desk.H-1'] } },
      ],
      facts: { 'office-desk.H-1': {} },
    });
  });

  it('leaves out what is faulty by name, and opens the rest', async () => {
    const path = 'articles/od101-vpn-drops.json';
    const text = await readFile(`${folder}/${path}`, 'utf8');
    const pack = await opened({ [path]: text.replace('"title":', '"titel":'), 'articles/od201-print-waits.json': undefined });
    const found = await Promise.all(
      pack.articleIds.map(async (articleId) => [articleId, ((await pack.open(articleId)).faults ?? []).map(describeFault)]),
    );
    expect(found.filter(([, faults]) => faults?.length !== 0)).toEqual([
      [
        'office-desk.od101-vpn-drops',
        [`${path} › title: is missing.`, `${path} › titel: is no field that stands here; notes for authors begin with x-.`],
      ],
      ['office-desk.od201-print-waits', ['articles/od201-print-waits.json: is named in pack.json and not there.']],
    ]);
  });

  it('says what the rules find when an article is opened', async () => {
    const path = 'articles/od102-vpn-refused.json';
    const text = await readFile(`${folder}/${path}`, 'utf8');
    const pack = await opened({ [path]: text.replace(/"goto": "[a-z-]+"/, '"goto": "nowhere"') });
    const [fault] = await pack.examine('office-desk.od102-vpn-refused', knownToProgram);
    expect(fault?.file).toBe(path);
    expect(describeFault(fault ?? { file: '', path: '', says: '' })).toMatch(/nowhere/);
  });

  it('says what became of articles by the names of the program', async () => {
    const pack = await readFile(`${folder}/pack.json`, 'utf8');
    const { former } = await opened({
      'pack.json': pack.replace('"shared.json",', '"shared.json", "former.json",'),
      'former.json': '{"renamed": {"old": "od101-vpn-drops"}, "removed": {"fax": "The fax waits"}}',
    });
    expect(former).toEqual({
      renamed: { 'office-desk.old': 'office-desk.od101-vpn-drops' },
      removed: { 'office-desk.fax': 'The fax waits' },
    });
  });

  it('is refused where its name is taken, is not its own, or is kept for addresses', async () => {
    const pack = await readFile(`${folder}/pack.json`, 'utf8');
    expect(await refused('home')).toEqual(['pack.json › id: home is the pack that comes with the program, and no other can be called so.']);
    expect(await refused('office-desk', new Map([['office-desk', nothing]]))).toEqual([
      'pack.json › id: a pack office-desk is there already; two of one id are not merged.',
    ]);
    expect(await refused('acme')).toEqual([
      'pack.json › id: is office-desk, and the pack is known as acme: folder, name in site.json and id are one.',
    ]);
    expect(await refused('packs', around.lent, { 'pack.json': pack.replace('"office-desk"', '"packs"') })).toEqual([
      'pack.json › id: stands in addresses for something else, or is kept free for it.',
    ]);
    expect(await refused('gone', around.lent, { 'pack.json': undefined })).toEqual(['pack.json: is not there.']);
  });
});
