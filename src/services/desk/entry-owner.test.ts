import { expect, it } from 'vitest';
import { ownerOf } from './entry-owner.ts';

const tab = { id: 'case', walk: 'walk' };

it.each([
  ['a walk without a case', { walk: 'walk' }, undefined, 'walk'],
  ['a place of the case', { case: 'case' }, tab, 'case'],
  ['a place of the walk that became the case', { walk: 'walk' }, tab, 'case'],
  ['a place of the case after the start page', { case: 'case', walk: 'walk' }, undefined, 'case'],
])('%s has what is typed there', (_, marks, held, owner) => {
  expect(ownerOf(marks, held)).toBe(owner);
});

it.each([
  ['a look', { walk: 'other', look: 'case' }],
  ['a look that nothing has marked yet', {}],
  ['the walk of the caller before', { walk: 'before' }],
  ['the case of the caller before', { case: 'before' }],
  ['what the case has left', { case: 'case', look: 'case' }],
])('%s beside a case has neither what is typed in the case, nor what it has without it', (_, marks) => {
  const owner = ownerOf(marks, tab);
  expect(['case', 'walk', ownerOf(marks, undefined)]).not.toContain(owner);
});
