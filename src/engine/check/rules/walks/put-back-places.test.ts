import { expect, it } from 'vitest';
import { sampleNode, sampleWith } from '../../../graph/spoil-sample.ts';
import { findProblems } from '../../find-problems.ts';

const sole = sampleNode('sole', 'question');
const hole = sampleNode('hole', 'cause');
const back = (at?: string) => ({ text: 'Close it.', sources: ['F-1'], ...(at === undefined ? {} : { at }) });

const ofHowTo = (at?: string) => sampleWith({ sole: { ...sole, howToFind: { ...sole.howToFind, isSafe: false, putBack: back(at) } } });
const ofStep = (at?: string) => sampleWith({ hole: { ...hole, resolution: [{ ...hole.resolution[0], putBack: back(at) }] } });

it.each([undefined, 'laces', 'open-laces', 'hole', 'dry'])('puts back what a how-to changed at a later node: %s', (at) => {
  expect(findProblems(ofHowTo(at))).toEqual([]);
});

it.each([undefined, 'hole', 'laces', 'dry'])('puts back what a step changed at its cause or later: %s', (at) => {
  expect(findProblems(ofStep(at))).toEqual([]);
});

it.each(['nowhere', 'constructor'])('names a place that there is not: %s', (due) => {
  expect(findProblems(ofHowTo(due))).toEqual([{ kind: 'dangling-put-back', nodeId: 'sole', at: 'how to find out', due }]);
  expect(findProblems(ofStep(due))).toEqual([{ kind: 'dangling-put-back', nodeId: 'hole', at: 'the step “mend”', due }]);
});

it.each(['sole', 'outside'])('names a place that no way leads to any more: %s', (due) => {
  expect(findProblems(ofHowTo(due))).toEqual([{ kind: 'unreached-put-back', nodeId: 'sole', at: 'how to find out', due }]);
  expect(findProblems(ofStep(due))).toEqual([{ kind: 'unreached-put-back', nodeId: 'hole', at: 'the step “mend”', due }]);
});
