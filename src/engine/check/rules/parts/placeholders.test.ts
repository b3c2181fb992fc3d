import { expect, it } from 'vitest';
import { writeFirstArticle } from '../../../edit/first-article.ts';
import { examineArticle } from '../../article-health.ts';
import { nothingAround } from '../../surroundings.ts';

const file = writeFirstArticle({ id: 'kb7-cold', number: 'KB7', prefix: 'F7-', date: '2026-01-01' }, 'helpdesk');
const { signs: _, facts, ...tree } = file;
const around = { ...nothingAround, roles: new Set(['helpdesk']), factIds: new Set(Object.keys(facts)) };
const adviceOn = (article: object) => examineArticle('kb7-cold', { ...tree, ...article, causes: 1 }, around).advice;

it('advises to replace every text of a new article, which is no fault', () => {
  const { faults, advice } = examineArticle('kb7-cold', { ...tree, causes: 1 }, around);
  expect(faults).toEqual([]);
  expect(new Set(advice.map(({ kind }) => kind))).toEqual(new Set(['placeholder']));
  const places = advice.map((fault) => `${fault.nodeId}, ${'at' in fault ? fault.at : ''}`);
  expect(places.filter((place) => place.startsWith('about'))).toEqual([
    'about, title',
    'about, applies to',
    'about, support',
    'about, what is seen',
    'about, source document',
  ]);
  expect(places.filter((place) => place.startsWith('first-check'))).toEqual([
    'first-check, heading',
    'first-check, why it is asked',
    'first-check, how to find out',
  ]);
});

it('says nothing more of a text that is replaced', () => {
  const before = adviceOn({}).length;
  expect(adviceOn({ title: 'Feet get cold' })).toHaveLength(before - 1);
  expect(adviceOn({ document: { ...tree.document, title: 'Feet', file: 'feet.txt' } })).toHaveLength(before - 1);
});
