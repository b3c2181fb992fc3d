import { describe, expect, it } from 'vitest';
import { picturesOf } from '../../../article/pictures.ts';
import { sampleNode, sampleWith } from '../../../graph/spoil-sample.ts';
import { findProblems } from '../../find-problems.ts';

const picture = { file: `media/${'0'.repeat(64)}.png`, alt: 'The sole with a hole in it.', width: 40, height: 30 };
const hole = sampleNode('hole', 'cause');
const sole = sampleNode('sole', 'question');
const [step] = hole.resolution;
const withStep = (given: object) =>
  sampleWith({ hole: { ...hole, resolution: [{ ...step, picture, ...given }, ...hole.resolution.slice(1)] } });

/** What is wrong with the first step of the sample once it has a picture. */
function problemsOf(given: object): string[] {
  const kinds: readonly string[] = ['picture-alone', 'empty-alt', 'alt-repeats', 'empty-text', 'too-long'];
  return findProblems(withStep(given)).flatMap((found) =>
    kinds.includes(found.kind) && 'at' in found ? [`${found.kind} ${found.at}`] : [],
  );
}

const withAlt = (alt: string) => ({ picture: { ...picture, alt } });

describe('a picture beside a step', () => {
  it.each([{}, withAlt('See the lace, and where it is torn.'), { text: 'See your doctor.' }])(
    'stands beside words that do without it: %j',
    (given) => {
      expect(problemsOf(given)).toEqual([]);
    },
  );

  it.each(['See the picture below.', 'As shown here:', 'Please do as follows (figure 2).', 'Look at the screenshot', '1.'])(
    'is not what the step rests on: %s',
    (text) => {
      expect(problemsOf({ text })).toEqual(['picture-alone step 1']);
    },
  );

  it.each(['Screenshot', 'picture 3', 'Figure 1.2', 'IMG_0815.JPG', 'restart-button.png', 'This is what it looks like'])(
    'says what it shows, not: %s',
    (alt) => {
      expect(problemsOf(withAlt(alt))).toEqual(['empty-alt step 1']);
    },
  );

  it('says more than the text beside it', () => {
    expect(problemsOf({ text: 'Mend the sole.', ...withAlt('mend the sole') })).toEqual(['alt-repeats step 1']);
  });

  it('has an alt that is read like every text', () => {
    expect(problemsOf(withAlt('A sole. '.repeat(40)))).toEqual(['too-long step 1, picture']);
  });
});

it('is found wherever it stands', () => {
  const [look] = sole.howToFind.steps;
  const question = sampleWith({ sole: { ...sole, howToFind: { ...sole.howToFind, steps: [{ ...look, picture }] } } }).nodes.sole;
  const cause = withStep({ under: [{ text: 'Look at the heel.', sources: ['F-1'], picture }] }).nodes.hole;
  expect(question && picturesOf(question).map(({ at }) => at)).toEqual(['how to find out 1']);
  expect(cause && picturesOf(cause).map(({ at }) => at)).toEqual(['step 1', 'step 1, line 1']);
});
