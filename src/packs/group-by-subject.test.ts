import { expect, it } from 'vitest';
import { groupBySubject } from './group-by-subject.ts';

it('groups by subject in the order of the first of each, those without one last, and not at all where none has one', () => {
  const listed = [{}, { subject: 'Printing' }, { subject: 'VPN' }, {}, { subject: 'Printing' }, { subject: 'constructor' }];
  expect(groupBySubject(listed)).toEqual([
    ['Printing', [1, 4]],
    ['VPN', [2]],
    ['constructor', [5]],
    ['', [0, 3]],
  ]);
  expect(groupBySubject([{ subject: 'VPN' }])).toEqual([['VPN', [0]]]);
  expect(groupBySubject([{}, {}])).toEqual([]);
});
