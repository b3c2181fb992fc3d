import { describe, expect, it } from 'vitest';
import { writeFirstArticle } from '../../../src/engine/edit/first-article.ts';
import { articleFile } from '../../../src/model/article/article-file.ts';
import { checkShape } from '../../../src/packs/read/check-shape.ts';
import { nameArticle, refuseName } from './name-article.ts';

const taken = {
  articleIds: ['q100001-outbox'],
  formerIds: ['wet-feet'],
  factIds: ['F100001-01', 'F2000-01'],
};
const refuse = (id: string, number?: string) => refuseName(id, number, taken);

describe('the name of a new article', () => {
  it('is taken when it is an id, is free, and says which document it is made from', () => {
    expect(refuse('kb123456-disk-full')).toBeUndefined();
    expect(refuse('disk-full', 'Event 9559')).toBeUndefined();
  });

  it.each([
    ['', undefined, /^“” cannot be an id/],
    ['Disk_Full', undefined, /^“Disk_Full” cannot be an id/],
    ['../facts', undefined, /cannot be an id/],
    ['kb1--disk', undefined, /single -/],
    [`q1-${'x'.repeat(62)}`, undefined, /at most 64 characters/],
    ['health', 'Q9', /^“health” stands in addresses for something else/],
    ['q100001-outbox', undefined, /^There is an article q100001-outbox already/],
    ['wet-feet', 'Q9', /^“wet-feet” was an article once/],
    ['disk-full', undefined, /^Under which number was the document published\?/],
    ['disk-full', 'no number', /^Under which number was the document published\?/],
    ['kb100001-outbox', undefined, /^Facts of KB100001 are registered already \(F100001-01/],
    ['disk-full', 'Event 2000', /^Facts of Event 2000 are registered already/],
  ])('is refused: %s %s', (id, number, says) => {
    expect(refuse(id, number)).toMatch(says);
  });

  it('gives its number and its facts their names', () => {
    expect(nameArticle('kb123456-disk-full', undefined, '2026-01-01')).toEqual({
      id: 'kb123456-disk-full',
      number: 'KB123456',
      prefix: 'F123456-',
      date: '2026-01-01',
    });
    expect(nameArticle('class', 'Event 9559', '2026-01-01')).toMatchObject({ prefix: 'F9559-' });
  });
});

it('writes a new article in the shape that the schema asks for', () => {
  const written = writeFirstArticle(nameArticle('kb123456-disk-full', undefined, '2026-01-01'), 'exchange-admin');
  expect(checkShape('new', articleFile, JSON.parse(JSON.stringify(written)))).toEqual({ value: written });
});
