import { asking, causing, type ForeignTree, handingOver, treeOf } from './foreign-tree.ts';

const nodes = {
  'aero-sign': asking('Does the phone show the aeroplane sign?', { shown: 'aero-on', 'not-shown': 'card-state', unknown: 'card-state' }),
  'aero-on': causing('Aeroplane mode is on', 'card-state', { whenFixed: 'retry-1' }),
  'retry-1': asking('Does a page load now?', { loads: '$fixed', 'does-not': 'card-state' }),
  'card-state': asking('What does the phone say about its card?', { missing: 'card-loose', ready: 'data-switch', unknown: 'data-switch' }),
  'card-loose': causing('The card sits loose', 'to-network', { whenFixed: 'retry-2' }),
  'retry-2': asking('Does a page load now?', { loads: '$fixed', 'does-not': 'data-switch' }),
  'data-switch': asking('Is the switch for mobile data on?', { off: 'data-off', on: 'access-name' }),
  'data-off': causing('Mobile data is switched off', 'access-name', { whenFixed: 'retry-3' }),
  'retry-3': asking('Does a page load now?', { loads: '$fixed', 'does-not': 'access-name' }),
  'access-name': asking('Is the access point the one in the letter?', {
    other: 'name-wrong',
    'as-in-letter': 'to-network',
    unknown: 'to-network',
  }),
  'name-wrong': causing('The access point has a wrong name', 'to-network'),
  'to-network': handingOver('Ask the network team'),
};

/** No mobile data: most cases have two faults or three, removed one after the other. After the shape of a mobile operator's service tree. */
export const telecom: ForeignTree = {
  article: treeOf(nodes),
  causes: ['aero-on', 'card-loose', 'data-off', 'name-wrong'],
  sign(nodeId, faults) {
    switch (nodeId) {
      case 'aero-sign':
        return faults.includes('aero-on') ? 'shown' : 'not-shown';
      case 'card-state':
        return faults.includes('card-loose') || faults.includes('card-dead') ? 'missing' : 'ready';
      case 'data-switch':
        return faults.includes('data-off') ? 'off' : 'on';
      case 'access-name':
        return faults.includes('name-wrong') ? 'other' : 'as-in-letter';
      default:
        return faults.length === 0 ? 'loads' : 'does-not';
    }
  },
  worlds: [
    {
      name: 'one fault',
      faults: ['aero-on'],
      rows: [
        'aero-sign shown > aero-on: possible possible possible possible',
        'aero-on fixed > retry-1: removed possible possible possible',
        'retry-1 loads > $fixed: removed not-checked not-checked not-checked',
      ],
    },
    {
      name: 'two faults, both removed in one walk',
      faults: ['aero-on', 'data-off'],
      rows: [
        'aero-sign shown > aero-on: possible possible possible possible',
        'aero-on fixed > retry-1: removed possible possible possible',
        'retry-1 does-not > card-state: removed possible possible possible',
        'card-state ready > data-switch: removed ruled-out:card-state possible possible',
        'data-switch off > data-off: removed ruled-out:card-state possible possible',
        'data-off fixed > retry-3: removed ruled-out:card-state removed possible',
        'retry-3 loads > $fixed: removed ruled-out:card-state removed not-checked',
      ],
    },
    {
      name: 'two faults, the second by the default end',
      faults: ['card-loose', 'name-wrong'],
      rows: [
        'aero-sign not-shown > card-state: ruled-out:aero-sign possible possible possible',
        'card-state missing > card-loose: ruled-out:aero-sign possible possible possible',
        'card-loose fixed > retry-2: ruled-out:aero-sign removed possible possible',
        'retry-2 does-not > data-switch: ruled-out:aero-sign removed possible possible',
        'data-switch on > access-name: ruled-out:aero-sign removed ruled-out:data-switch possible',
        'access-name other > name-wrong: ruled-out:aero-sign removed ruled-out:data-switch possible',
        'name-wrong fixed > $fixed: ruled-out:aero-sign removed ruled-out:data-switch removed',
      ],
    },
    {
      name: 'three faults',
      faults: ['aero-on', 'data-off', 'name-wrong'],
      rows: [
        'aero-sign shown > aero-on: possible possible possible possible',
        'aero-on fixed > retry-1: removed possible possible possible',
        'retry-1 does-not > card-state: removed possible possible possible',
        'card-state ready > data-switch: removed ruled-out:card-state possible possible',
        'data-switch off > data-off: removed ruled-out:card-state possible possible',
        'data-off fixed > retry-3: removed ruled-out:card-state removed possible',
        'retry-3 does-not > access-name: removed ruled-out:card-state removed possible',
        'access-name other > name-wrong: removed ruled-out:card-state removed possible',
        'name-wrong fixed > $fixed: removed ruled-out:card-state removed removed',
      ],
    },
    {
      name: 'one removed, then handed over',
      faults: ['aero-on', 'network'],
      rows: [
        'aero-sign shown > aero-on: possible possible possible possible',
        'aero-on fixed > retry-1: removed possible possible possible',
        'retry-1 does-not > card-state: removed possible possible possible',
        'card-state ready > data-switch: removed ruled-out:card-state possible possible',
        'data-switch on > access-name: removed ruled-out:card-state ruled-out:data-switch possible',
        'access-name as-in-letter > to-network: removed ruled-out:card-state ruled-out:data-switch ruled-out:access-name',
      ],
    },
    {
      name: 'a sign that deceives, and nobody who can tell',
      faults: ['network'],
      says: { 'aero-sign': 'shown', 'card-state': 'unknown', 'access-name': 'unknown' },
      rows: [
        'aero-sign shown > aero-on: possible possible possible possible',
        'aero-on not-fixed > card-state: tried possible possible possible',
        'card-state unknown > data-switch: tried not-checked possible possible',
        'data-switch on > access-name: tried not-checked ruled-out:data-switch possible',
        'access-name unknown > to-network: tried not-checked ruled-out:data-switch not-checked',
      ],
    },
    {
      name: 'a cause that does not respond',
      faults: ['card-dead'],
      rows: [
        'aero-sign not-shown > card-state: ruled-out:aero-sign possible possible possible',
        'card-state missing > card-loose: ruled-out:aero-sign possible possible possible',
        'card-loose not-fixed > to-network: ruled-out:aero-sign tried not-checked not-checked',
      ],
    },
  ],
};
