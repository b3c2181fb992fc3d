import { expect, it } from 'vitest';
import { knownToProgram } from '../../content/known-to-program.ts';
import { printPackFile } from '../../model/pack/print-pack-file.ts';
import { admitPack } from '../gate/admit-pack.ts';
import { writeFirstPack } from './first-pack.ts';

const admit = (files: ReadonlyMap<string, string>) =>
  admitPack(new Map([...files].map(([path, text]) => [path, new TextEncoder().encode(text)])), {
    ...knownToProgram,
    recognisers: new Set(),
  });
const day = '2026-01-31';

it('is let in as it is, with nothing left to do, and goes on to be once somebody answers for its article', async () => {
  const files = writeFirstPack('acme', day);
  const { pack, faults, advice } = await admit(files);
  expect([pack?.pack.id, faults, advice]).toEqual(['acme', [], []]);
  const path = [...files.keys()].find((each) => each.startsWith('articles/')) ?? '';
  const { status: _, ...draft } = JSON.parse(files.get(path) ?? '');
  const reviewed = await admit(new Map([...files, [path, printPackFile(path, { ...draft, reviewedOn: day })]]));
  expect([reviewed.faults, reviewed.advice]).toEqual([[], []]);
});

it('shows each thing that most articles need', async () => {
  const { pack } = await admit(writeFirstPack('acme', day));
  const [read] = pack?.articles.values() ?? [];
  const kinds = Object.values(read !== undefined && 'article' in read ? read.article.nodes : {}).map(({ kind }) => kind);
  expect(kinds.toSorted()).toEqual(['cause', 'cause', 'escalation', 'question', 'referral']);
  expect(Object.keys(pack?.observations ?? {})).toHaveLength(1);
});
