import { describe, expect, it } from 'vitest';
import type { Article } from '../../model/article/article.ts';
import type { ArticleNode } from '../../model/article/article-node.ts';
import type { Question } from '../../model/article/question.ts';
import { compileArticle } from '../graph/compile-article.ts';
import { sampleArticle } from '../graph/sample-article.ts';
import { followOldLink } from './old-link.ts';

const { sole, hole, laces } = sampleArticle.nodes as Record<'sole' | 'hole' | 'laces', ArticleNode & { kind: 'question' }>;
const chooser = (prompt: string, goto: string): ArticleNode => ({
  ...laces,
  prompt,
  answers: { hers: { label: 'Hers', goto }, his: { label: 'His', goto }, unknown: { label: '?', goto } },
});

/** The sample, where the sole and its hole are of the shoe that was chosen before; then as a later edition has it. */
const { outside: _outside, ...others } = sampleArticle.nodes;
const article: Article = {
  ...sampleArticle,
  aliases: {},
  retired: {},
  start: 'whose',
  nodes: {
    ...others,
    whose: chooser('Whose shoe is it?', 'sole'),
    sole: { ...sole, about: ['whose'] },
    hole: { ...hole, about: ['whose'] },
  },
};

function follow(edition: Article, address: string) {
  const { outcome, arrival, says } = followOldLink(edition, compileArticle(edition), {}, address);
  return { outcome, at: arrival.place.nodeId, answers: Object.fromEntries(arrival.link.answers), says };
}

const address = '/wet-feet/hole/?whose=hers&sole-hers=yes';

describe('a name that holds a choice', () => {
  it('follows its node when that is renamed', () => {
    const { sole: renamed, ...rest } = article.nodes;
    const whose = chooser('Whose shoe is it?', 'bottom');
    const edition = { ...article, nodes: { ...rest, whose, bottom: renamed as ArticleNode }, aliases: { sole: 'bottom' } };
    expect(follow(edition, address)).toMatchObject({ outcome: 'renamed', at: 'hole', answers: { whose: 'hers', 'bottom-hers': 'yes' } });
  });

  it('follows the answer that was chosen, and an answer of its own, through more than one edition', () => {
    const whose = {
      ...laces,
      prompt: 'Whose?',
      answers: { woman: { label: 'Hers', goto: 'sole' }, his: { label: 'His', goto: 'sole' }, unknown: { label: '?', goto: 'sole' } },
    };
    const { yes, ...rest } = sole.answers;
    const edition: Article = {
      ...article,
      nodes: {
        ...article.nodes,
        whose,
        sole: { ...sole, about: ['whose'], answers: { worn: yes as Question['answers'][string], ...rest } },
      },
      aliases: { 'whose=hers': 'lady', 'whose=lady': 'woman', 'sole=yes': 'worn' },
    };
    expect(follow(edition, address)).toMatchObject({ outcome: 'renamed', at: 'hole', answers: { whose: 'woman', 'sole-woman': 'worn' } });
  });

  it('is explained with the words of its node when that was removed', () => {
    const { sole: _sole, ...rest } = article.nodes;
    const whose = chooser('Whose shoe is it?', 'laces');
    const edition = { ...article, nodes: { ...rest, whose }, retired: { sole: 'Is there a hole in the sole?' } };
    expect(follow(edition, address)).toEqual({
      outcome: 'explained',
      at: 'laces',
      answers: { whose: 'hers' },
      says: [
        '“Is there a hole in the sole?” was removed since it was made.',
        'It was made at “There is a hole in the sole”, but the answers that hold do not lead there. The answers count.',
      ],
    });
  });

  it('belongs to the question that the link answers so, where two could have chosen', () => {
    const edition: Article = {
      ...article,
      nodes: {
        ...article.nodes,
        whose: {
          ...laces,
          answers: { woman: { label: 'Hers', goto: 'sole' }, his: { label: 'His', goto: 'sole' }, unknown: { label: '?', goto: 'other' } },
        },
        other: chooser('Whose other shoe?', 'sole'),
        sole: { ...sole, about: ['whose', 'other'] },
        hole: { ...hole, about: ['whose', 'other'] },
      },
      aliases: { 'whose=hers': 'woman' },
    };
    expect(follow(edition, `${address}&hole-hers=fixed`)).toMatchObject({ outcome: 'renamed', at: '$fixed' });
    expect(follow(edition, '/wet-feet/hole/?whose=unknown&other=hers&sole-hers=yes')).toMatchObject({ outcome: 'same', at: 'hole' });
  });

  it('ends where an author lets the names run in a circle', () => {
    const edition = { ...article, aliases: { sole: 'bottom', bottom: 'sole', 'whose=hers': 'his', 'whose=his': 'hers' } };
    expect(follow(edition, address).outcome).not.toBe('lost');
  });
});
