import { describe, expect, it } from 'vitest';
import { writeFirstArticle } from '../../engine/edit/first-article.ts';
import type { ArticleFile } from '../../model/article/article-file.ts';
import { describeFault } from '../describe-fault.ts';
import { readArticle } from '../read/read-article.ts';
import { scopeArticle } from './scope-article.ts';

const first = writeFirstArticle({ id: 'vpn-drops', number: 'A1', prefix: 'F-', date: '2026-01-01' }, 'desk');
const mark = {
  id: 'acme',
  title: 'Acme',
  publisher: 'Acme IT',
  licence: 'MIT',
  edition: { number: 4, date: '2026-01-01', change: 'New.' },
};
const client = {
  prompt: 'Which client?',
  why: { text: 'Why.', sources: ['F-01'] },
  howToFind: { steps: [{ text: 'Look.', sources: ['F-01'] }], minutes: 1, role: 'desk', isSafe: true },
  answers: { v5: { label: '5' }, unknown: { label: "I can't tell" } },
  sources: ['F-01'],
};
const named = { parts: { 'home.HOST': { label: 'Host', example: 'x' } }, observations: { client, 'home.version': client } };

function scoped(changes: object, uses = ['home']) {
  const file: object = { ...first, ...changes };
  const read = readArticle('articles/vpn-drops.json', JSON.stringify(file), named);
  return scopeArticle(read, { packId: 'acme', home: 'home', uses }, mark);
}

function withNode(nodeId: string, node: object): Pick<ArticleFile, 'nodes'> {
  return {
    nodes: { ...first.nodes, 'first-check': { ...first.nodes['first-check'], otherwise: nodeId }, [nodeId]: node } as ArticleFile['nodes'],
  };
}

const asks = (name: string) => ({ kind: 'question', asks: name, routes: { v5: 'first-cause', unknown: 'hand-over' } });

describe('an article of a pack that is not home', () => {
  it('bears the name of its pack, with what it shares, and nothing of it where it is alone', () => {
    const { article } = {
      article: undefined,
      ...scoped({ ...withNode('which', asks('client')), blanks: { HOST: { use: 'home.HOST' }, USER: { label: 'User', example: 'x' } } }),
    };
    const which = article?.nodes.which;
    expect([
      article?.id,
      article?.owner,
      article?.versions.sources,
      Object.keys(article?.nodes ?? {}),
      which?.kind === 'question' && [which.asks, which.howToFind.role, Object.keys(which.answers)],
      article?.blanks,
      article?.pack?.edition.number,
    ]).toEqual([
      'acme.vpn-drops',
      'acme.desk',
      ['acme.F-02'],
      ['first-check', 'first-cause', 'hand-over', 'which'],
      ['acme.client', 'acme.desk', ['v5', 'unknown']],
      { HOST: { label: 'Host', example: 'x', keptAs: 'HOST' }, USER: { label: 'User', example: 'x', keptAs: 'acme.USER' } },
      4,
    ]);
  });

  it('calls what it asks of the home pack as the home pack does', () => {
    const { article } = { article: undefined, ...scoped(withNode('which', asks('home.version'))) };
    const which = article?.nodes.which;
    expect(which?.kind === 'question' && which.asks).toBe('version');
  });

  it('follows an old name as that of a node and as that of an observation', () => {
    const { article } = {
      article: undefined,
      ...scoped({
        ...withNode('client', asks('client')),
        aliases: { program: 'client', 'program=five': 'v5' },
        retired: { colour: 'Which colour?' },
      }),
    };
    expect([article?.aliases, article?.retired]).toEqual([
      { program: 'client', 'acme.program': 'acme.client', 'program=five': 'v5', 'acme.program=five': 'v5' },
      { colour: 'Which colour?', 'acme.colour': 'Which colour?' },
    ]);
  });

  it('says what it names of a pack that it does not use, and what has two meanings in its links', () => {
    const saidOf = (found: ReturnType<typeof scoped>) => (found.faults ?? []).map(describeFault);
    expect([
      saidOf(scoped(withNode('which', asks('home.version')), [])),
      saidOf(scoped(withNode('which', asks('other.version')))),
      saidOf(scoped(withNode('version', { ...first.nodes['first-check'], otherwise: 'which' }))),
      saidOf(scoped({ nodes: { ...withNode('which', asks('home.version')).nodes, version: first.nodes['first-check'] } })),
    ]).toEqual([
      ['articles/vpn-drops.json: names something of the pack home, which uses in pack.json does not name.'],
      ['articles/vpn-drops.json › nodes.which: no observation is called other.version.'],
      [],
      ['articles/vpn-drops.json › nodes.which.asks: asks what another node of this article is called; rename that node.'],
    ]);
  });
});
