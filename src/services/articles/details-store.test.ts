import { expect, it, vi } from 'vitest';
import { cutDetails, splitArticle } from '../../engine/article/split-article.ts';
import { sampleArticle } from '../../engine/graph/sample-article.ts';
import { type DetailsPiece, keepDetails } from './details-store.ts';

const { details } = splitArticle(sampleArticle);
const [first = {}, second = {}] = cutDetails(details, 1200);
const nodeIds = Object.keys(details);
const [early, late] = [nodeIds[0] ?? '', Object.keys(second)[0] ?? ''];

function openStore(loadFirst: DetailsPiece[1] = async () => ({ details: first })) {
  const loadSecond = vi.fn(async () => ({ details: second }));
  const store = keepDetails(nodeIds, [
    [Object.keys(first).length, loadFirst],
    [nodeIds.length, loadSecond],
  ]);
  const changed = vi.fn();
  store.subscribe(changed);
  return { store, loadSecond, changed };
}

it('loads the piece of a node, says when it is here, and loads no other', async () => {
  const { store, loadSecond, changed } = openStore();
  expect(store.read(early)).toBeUndefined();
  store.load(early);
  await vi.waitFor(() => expect(store.read(early)).toEqual(details[early]));
  expect(changed).toHaveBeenCalled();
  expect(store.read(late)).toBeUndefined();
  expect(loadSecond).not.toHaveBeenCalled();
});

it('loads a piece once for all its nodes', async () => {
  const { store, loadSecond } = openStore();
  for (const nodeId of [...Object.keys(second), ...Object.keys(second)]) {
    store.load(nodeId);
  }
  await vi.waitFor(() => expect(store.read(late)).toEqual(details[late]));
  store.load(late);
  expect(loadSecond).toHaveBeenCalledTimes(1);
});

it('has what was handed in at once and loads nothing for it', () => {
  const { store, loadSecond } = openStore();
  const own = details[late];
  if (own === undefined) {
    throw new Error('The sample has no second piece.');
  }
  store.preset(late, own);
  store.load(late);
  expect(store.read(late)).toBe(own);
  expect(loadSecond).not.toHaveBeenCalled();
});

it('loads nothing for what is no node', () => {
  const loadFirst = vi.fn(async () => ({ details: first }));
  const { store, loadSecond } = openStore(loadFirst);
  store.load('$fixed');
  expect(store.read('$fixed')).toBeUndefined();
  expect(loadFirst).not.toHaveBeenCalled();
  expect(loadSecond).not.toHaveBeenCalled();
});

it('says that a load failed, and nothing while it is tried again', async () => {
  const loadFirst = vi.fn(async () => ({ details: first })).mockRejectedValueOnce(new Error('cut off'));
  const { store } = openStore(loadFirst);
  store.load(early);
  await vi.waitFor(() => expect(store.read(early)).toBe('failed'));
  expect(store.read(late)).toBeUndefined();
  store.load(early);
  expect(store.read(early)).toBeUndefined();
  await vi.waitFor(() => expect(store.read(early)).toEqual(details[early]));
});

it('gives all details for the pages that show all of an article', async () => {
  const { store } = openStore();
  expect(await store.loadAll()).toEqual({ ...first, ...second });
});
