import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../model/article/article.ts';
import { sampleArticle, sampleObservations } from '../../../graph/sample-article.ts';
import { sampleNode, sampleWith } from '../../../graph/spoil-sample.ts';
import { findProblems } from '../../find-problems.ts';
import type { ArticleProblem } from '../../rules.ts';
import { nothingAround, type Surroundings } from '../../surroundings.ts';

const around: Surroundings = {
  ...nothingAround,
  articleIds: new Set(['wet-feet']),
  observations: sampleObservations,
  roles: new Set(['helpdesk']),
  factIds: new Set(['F-1']),
  literalWords: new Set(['GLUE']),
  wideningCommands: [{ words: ['unlace'], unless: ['-half'] }],
};

const outside = sampleNode('outside', 'question');
const hole = sampleNode('hole', 'cause');
const cobbler = sampleNode('cobbler', 'escalation');
const dry = sampleNode('dry', 'referral');
const [mend] = hole.resolution;

function mendingWith(commands: string[]): Article {
  return sampleWith({ hole: { ...hole, resolution: [{ ...mend, commands }] } });
}

describe('findProblems, with what is around the article', () => {
  it('finds nothing wrong with a good article', () => {
    expect(findProblems(sampleArticle, around)).toEqual([]);
  });

  it.each<[string, Article, ArticleProblem[]]>([
    [
      'a role that is not there',
      sampleWith({ cobbler: { ...cobbler, role: 'cobler' } }),
      [{ kind: 'unknown-role', nodeId: 'cobbler', at: 'heading', role: 'cobler' }],
    ],
    [
      'an owner who is not there',
      sampleWith({}, { owner: 'king' }),
      [{ kind: 'unknown-role', nodeId: 'about', at: 'owner', role: 'king' }],
    ],
    [
      'a fact that is not there',
      sampleWith({ dry: { ...dry, sources: ['F-2'] } }),
      [{ kind: 'unknown-source', nodeId: 'dry', at: 'heading', factId: 'F-2' }],
    ],
    [
      'a node with the name of an observation',
      sampleWith({ season: cobbler }),
      [
        { kind: 'unreachable', nodeId: 'season' },
        { kind: 'observation-id', nodeId: 'season' },
      ],
    ],
    [
      'an observation that is not there',
      sampleWith({ outside: { ...outside, asks: 'wether' } }),
      [{ kind: 'unknown-observation', nodeId: 'outside', observation: 'wether' }],
    ],
    [
      'an observation asked with other words',
      sampleWith({ outside: { ...outside, prompt: 'Is it raining?' } }),
      [{ kind: 'observation-redefined', nodeId: 'outside', observation: 'weather', at: 'words' }],
    ],
    [
      'an observation with other answers',
      sampleWith({ outside: { ...outside, answers: { snow: { label: 'Snow' }, ...outside.answers } } }),
      [
        // It is asked again later, without that answer.
        { kind: 'answer-not-offered', nodeId: 'outside-again', name: 'weather=snow' },
        { kind: 'observation-redefined', nodeId: 'outside', observation: 'weather', at: 'answers' },
      ],
    ],
    [
      'a referral to an article that is not there',
      sampleWith({ dry: { ...dry, article: 'dry-feet' } }),
      [{ kind: 'missing-article', nodeId: 'dry', article: 'dry-feet' }],
    ],
    [
      'a misspelt blank',
      mendingWith(['mend SHOO', 'mend <shoe> GLUE']),
      [
        { kind: 'unused-blank', nodeId: 'about', blank: 'SHOE' },
        { kind: 'undeclared-blank', nodeId: 'hole', at: 'step 1, command', blank: 'SHOO' },
        { kind: 'undeclared-blank', nodeId: 'hole', at: 'step 1, command', blank: '<shoe>' },
      ],
    ],
    [
      'a command that opens something up where that is not said',
      mendingWith(['unlace SHOE']),
      [{ kind: 'widening-command', nodeId: 'hole', at: 'step 1, command', words: 'unlace' }],
    ],
  ])('finds %s', (_, article, problems) => {
    expect(findProblems(article, around)).toEqual(problems);
  });

  it('lets an article say itself why it asks an observation and how one finds it out', () => {
    const own = { ...outside, why: { text: 'Here, too.', sources: ['F-1'] } };
    expect(findProblems(sampleWith({ outside: own }), around)).toEqual([]);
  });
});
