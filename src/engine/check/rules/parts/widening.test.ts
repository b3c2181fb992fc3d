import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../model/article/article.ts';
import type { ChecklistStep } from '../../../../model/article/checklist-step.ts';
import { compileArticle } from '../../../graph/compile-article.ts';
import { sampleNode, sampleWith } from '../../../graph/spoil-sample.ts';
import type { ArticleProblem } from '../../rules.ts';
import { findUnprovenWidenings, findUnsaidWidenings } from './widening.ts';
import { findWideningCommands } from './widening-commands.ts';

const sole = sampleNode('sole', 'question');
const laces = sampleNode('laces', 'question');
const hole = sampleNode('hole', 'cause');
const openLaces = sampleNode('open-laces', 'cause');
const [mend] = hole.resolution;
const [tie] = openLaces.resolution;
const stepWith = (parts: object) => ({ ...mend, ...parts }) as ChecklistStep;

/** The sample with a step in its second cause that opens something up; behind it the steps that are given. */
function unlacing(provenBy: readonly string[], nodes: Record<string, object> = {}, behind: readonly ChecklistStep[] = []): Article {
  const unlace = stepWith({ id: 'unlace', widens: { provenBy } });
  return sampleWith({ 'open-laces': { ...openLaces, resolution: [tie, unlace, ...behind] }, ...nodes });
}

const unproven = (way: string): ArticleProblem[] => [{ kind: 'unproven-widening', nodeId: 'open-laces', stepId: 'unlace', way }];

describe('findUnprovenWidenings', () => {
  it.each<[string, Article, ArticleProblem[]]>([
    ['nothing where no step opens anything up', sampleWith({}), []],
    ['nothing where the question that leads to the cause proves it', unlacing(['laces']), []],
    ['nothing where a step before it proves it', unlacing(['tie']), []],
    [
      'nothing where two questions share the ways between them',
      unlacing(['sole', 'laces-untold'], {
        sole: { ...sole, answers: { ...sole.answers, unknown: { label: '?', goto: 'laces-untold' } } },
        'laces-untold': laces,
      }),
      [],
    ],
    ['a question that can be left unknown on the way', unlacing(['sole']), unproven('weather=rain&sole=unknown&laces=yes')],
    ['a proof that comes after it', unlacing(['look'], {}, [stepWith({ id: 'look' })]), unproven('weather=rain&sole=no&laces=yes')],
    ['itself as its proof', unlacing(['unlace']), unproven('weather=rain&sole=no&laces=yes')],
    ['no proof at all', unlacing([]), unproven('weather=rain&sole=no&laces=yes')],
    [
      'an answer that leads past the question',
      unlacing(['laces'], { sole: { ...sole, answers: { ...sole.answers, no: { label: 'No', goto: 'open-laces' } } } }),
      unproven('weather=rain&sole=no'),
    ],
    [
      'an unknown that leads to the cause',
      unlacing(['laces'], { laces: { ...laces, answers: { ...laces.answers, unknown: { label: '?', goto: 'open-laces' } } } }),
      unproven('weather=rain&sole=no&laces=unknown'),
    ],
    [
      'a not fixed that leads past the question',
      unlacing(['laces'], { hole: { ...hole, notFixed: 'open-laces' } }),
      unproven('weather=rain&sole=yes&hole=not-fixed'),
    ],
    [
      'a proof that is nowhere, or a step of another cause',
      unlacing(['lace', 'mend']),
      [
        { kind: 'dangling-proof', nodeId: 'open-laces', stepId: 'unlace', proof: 'lace' },
        { kind: 'dangling-proof', nodeId: 'open-laces', stepId: 'unlace', proof: 'mend' },
      ],
    ],
    ['a cause as a proof', unlacing(['hole']), [{ kind: 'dangling-proof', nodeId: 'open-laces', stepId: 'unlace', proof: 'hole' }]],
  ])('finds %s', (_, article, problems) => {
    expect(findUnprovenWidenings(article, compileArticle(article))).toEqual(problems);
  });
});

describe('findUnsaidWidenings', () => {
  const unsaidIn = (step: object) => findUnsaidWidenings('hole', [stepWith(step)]);

  it('finds a step that does not say whether it opens something up', () => {
    const problems = [{ kind: 'no-widens', nodeId: 'hole', stepId: 'mend' }];
    expect([{ widens: undefined }, { widens: true }, { widens: {} }].map(unsaidIn)).toEqual([problems, problems, problems]);
  });

  it('finds a step that changes nothing and says what it opens up', () => {
    const problems = [{ kind: 'widens-nothing', nodeId: 'hole', stepId: 'mend' }];
    const said = [false, { provenBy: ['sole'] }].map((widens) => unsaidIn({ changesNothing: true, widens }));
    expect(said).toEqual([problems, problems]);
  });

  it('finds nothing where it is said, or there is nothing to say', () => {
    expect([{ widens: false }, { widens: { provenBy: ['sole'] } }, { changesNothing: true, widens: undefined }].flatMap(unsaidIn)).toEqual(
      [],
    );
  });
});

describe('findWideningCommands', () => {
  const commands = [{ words: ['unlace', '-all'] as const, unless: ['-deny'] }];
  const inStep = (command: string, parts: object = {}) =>
    findWideningCommands('hole', { ...hole, resolution: [tie, stepWith({ commands: [command], ...parts })] }, commands);
  const inHowTo = (isSafe: boolean) =>
    findWideningCommands(
      'sole',
      { ...sole, howToFind: { ...sole.howToFind, isSafe, steps: [{ ...mend, commands: ['unlace -all'] }] } },
      commands,
    );

  it('finds one in a step that opens nothing up, however it is written', () => {
    const problems = [{ kind: 'widening-command', nodeId: 'hole', at: 'step 2, command', words: 'unlace -all' }];
    expect(['unlace SHOE -all', 'x | UNLACE -All:$true'].map((command) => inStep(command))).toEqual([problems, problems]);
    expect(inStep('unlace SHOE -all', { changesNothing: true, widens: undefined })).toEqual(problems);
  });

  it('finds none where it is said, turned round, or another command', () => {
    expect(inStep('unlace -all', { widens: { provenBy: ['tie'] } })).toEqual([]);
    expect(['unlace SHOE', 'unlace -allow', 're-unlace -all', 'unlace -all -Deny'].flatMap((command) => inStep(command))).toEqual([]);
  });

  it('finds one in a how-to that is said to look only', () => {
    expect(inHowTo(true)).toEqual([{ kind: 'widening-command', nodeId: 'sole', at: 'how to find out 1, command', words: 'unlace -all' }]);
    expect(inHowTo(false)).toEqual([]);
  });
});
