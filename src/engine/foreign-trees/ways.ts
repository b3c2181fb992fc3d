import { asking, causing, type ForeignTree, handingOver, treeOf } from './foreign-tree.ts';

const nodes = {
  'list-look': asking("Does the job stay in the printer's list?", { stays: 'queue-stuck', empties: 'test-page', unknown: 'test-page' }),
  'queue-stuck': causing('The queue is stuck', 'queue-way-2'),
  'queue-way-2': causing('Restart the print service', 'leave', { wayOf: 'queue-stuck' }),
  leave: asking('May the spool folder be emptied?', { given: 'queue-way-3', refused: 'test-page', unknown: 'test-page' }),
  'queue-way-3': causing('Empty the spool folder', 'test-page', { wayOf: 'queue-stuck' }),
  'test-page': asking('What does the test page look like?', { prints: 'program-setting', blank: 'driver-old' }),
  'program-setting': causing('The program has another page size', 'to-desk'),
  'driver-old': causing('The driver is too old', 'to-desk'),
  'to-desk': handingOver('Ask the desk'),
};

/** Nothing comes out of the printer: two ways, then a third, for one cause. After the shape of a vendor's page of methods. */
export const ways: ForeignTree = {
  article: treeOf(nodes),
  causes: ['queue-stuck', 'program-setting', 'driver-old'],
  sign(nodeId, faults) {
    switch (nodeId) {
      case 'list-look':
        return faults.includes('queue-stuck') ? 'stays' : 'empties';
      case 'leave':
        return 'given';
      default:
        return faults.includes('program-setting') ? 'prints' : 'blank';
    }
  },
  worlds: [
    {
      name: 'the first way',
      faults: ['queue-stuck'],
      rows: ['list-look stays > queue-stuck: possible possible possible', 'queue-stuck fixed > $fixed: removed not-checked not-checked'],
    },
    {
      name: 'the second way',
      faults: ['queue-stuck'],
      inVain: ['queue-stuck'],
      rows: [
        'list-look stays > queue-stuck: possible possible possible',
        'queue-stuck not-fixed > queue-way-2: possible possible possible',
        'queue-way-2 fixed > $fixed: removed not-checked not-checked',
      ],
    },
    {
      name: 'the third way',
      faults: ['queue-stuck'],
      inVain: ['queue-stuck', 'queue-way-2'],
      rows: [
        'list-look stays > queue-stuck: possible possible possible',
        'queue-stuck not-fixed > queue-way-2: possible possible possible',
        'queue-way-2 not-fixed > leave: possible possible possible',
        'leave given > queue-way-3: possible possible possible',
        'queue-way-3 fixed > $fixed: removed not-checked not-checked',
      ],
    },
    {
      name: 'no way helps',
      faults: ['driver-old'],
      says: { 'list-look': 'stays' },
      rows: [
        'list-look stays > queue-stuck: possible possible possible',
        'queue-stuck not-fixed > queue-way-2: possible possible possible',
        'queue-way-2 not-fixed > leave: possible possible possible',
        'leave given > queue-way-3: possible possible possible',
        'queue-way-3 not-fixed > test-page: tried possible possible',
        'test-page blank > driver-old: tried ruled-out:test-page possible',
        'driver-old fixed > $fixed: tried ruled-out:test-page removed',
      ],
    },
    {
      name: 'the third way refused',
      faults: ['driver-old'],
      says: { 'list-look': 'stays', leave: 'refused' },
      rows: [
        'list-look stays > queue-stuck: possible possible possible',
        'queue-stuck not-fixed > queue-way-2: possible possible possible',
        'queue-way-2 not-fixed > leave: possible possible possible',
        'leave refused > test-page: not-checked possible possible',
        'test-page blank > driver-old: not-checked ruled-out:test-page possible',
        'driver-old fixed > $fixed: not-checked ruled-out:test-page removed',
      ],
    },
    {
      name: 'a list that empties',
      faults: ['program-setting'],
      rows: [
        'list-look empties > test-page: ruled-out:list-look possible possible',
        'test-page prints > program-setting: ruled-out:list-look possible ruled-out:test-page',
        'program-setting fixed > $fixed: ruled-out:list-look removed ruled-out:test-page',
      ],
    },
    {
      name: 'nobody who can tell',
      faults: ['queue-stuck'],
      says: { leave: 'unknown', 'test-page': 'blank' },
      inVain: ['queue-stuck', 'queue-way-2'],
      rows: [
        'list-look stays > queue-stuck: possible possible possible',
        'queue-stuck not-fixed > queue-way-2: possible possible possible',
        'queue-way-2 not-fixed > leave: possible possible possible',
        'leave unknown > test-page: not-checked possible possible',
        'test-page blank > driver-old: not-checked ruled-out:test-page possible',
        'driver-old not-fixed > to-desk: not-checked ruled-out:test-page tried',
      ],
    },
  ],
};
