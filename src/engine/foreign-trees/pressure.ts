import { asking, causing, type ForeignTree, handingOver, treeOf } from './foreign-tree.ts';

const nodes = {
  gauge: asking(
    'What does the gauge read?',
    { low: 'strainer-look', normal: 'valve-stuck', high: 'relief-stuck', unknown: 'to-shop' },
    "The manual's table gives each pressure its own faults.",
  ),
  'strainer-look': asking('Is there dirt in the strainer?', { dirty: 'strainer-blocked', clean: 'pump-worn' }),
  'strainer-blocked': causing('The strainer is blocked', 'pump-worn'),
  'pump-worn': causing('The pump is worn', 'line-blocked'),
  'valve-stuck': causing('The selector valve is stuck', 'actuator-seized'),
  'actuator-seized': causing('The actuator has seized', 'to-shop'),
  'relief-stuck': causing('The relief valve is stuck', 'line-blocked'),
  'line-blocked': causing('The sensing line is blocked', 'to-shop'),
  'to-shop': handingOver('Ask the workshop'),
};

/** A flap that moves too slowly: each pressure excludes the causes of the others. After the shape of a fault isolation. */
export const pressure: ForeignTree = {
  article: treeOf(nodes),
  causes: ['strainer-blocked', 'pump-worn', 'valve-stuck', 'actuator-seized', 'relief-stuck', 'line-blocked'],
  sign(nodeId, faults) {
    if (nodeId === 'strainer-look') {
      return faults.includes('strainer-blocked') ? 'dirty' : 'clean';
    }
    if (faults.includes('strainer-blocked') || faults.includes('pump-worn')) {
      return 'low';
    }
    return faults.includes('relief-stuck') ? 'high' : 'normal';
  },
  worlds: [
    {
      name: 'low, dirty',
      faults: ['strainer-blocked'],
      rows: [
        'gauge low > strainer-look: possible possible ruled-out:gauge ruled-out:gauge ruled-out:gauge possible',
        'strainer-look dirty > strainer-blocked: possible possible ruled-out:gauge ruled-out:gauge ruled-out:gauge possible',
        'strainer-blocked fixed > $fixed: removed not-checked ruled-out:gauge ruled-out:gauge ruled-out:gauge not-checked',
      ],
    },
    {
      name: 'low, clean',
      faults: ['pump-worn'],
      rows: [
        'gauge low > strainer-look: possible possible ruled-out:gauge ruled-out:gauge ruled-out:gauge possible',
        'strainer-look clean > pump-worn: ruled-out:strainer-look possible ruled-out:gauge ruled-out:gauge ruled-out:gauge possible',
        'pump-worn fixed > $fixed: ruled-out:strainer-look removed ruled-out:gauge ruled-out:gauge ruled-out:gauge not-checked',
      ],
    },
    {
      name: 'low, three tried',
      faults: ['line-blocked'],
      says: { gauge: 'low', 'strainer-look': 'dirty' },
      rows: [
        'gauge low > strainer-look: possible possible ruled-out:gauge ruled-out:gauge ruled-out:gauge possible',
        'strainer-look dirty > strainer-blocked: possible possible ruled-out:gauge ruled-out:gauge ruled-out:gauge possible',
        'strainer-blocked not-fixed > pump-worn: tried possible ruled-out:gauge ruled-out:gauge ruled-out:gauge possible',
        'pump-worn not-fixed > line-blocked: tried tried ruled-out:gauge ruled-out:gauge ruled-out:gauge possible',
        'line-blocked fixed > $fixed: tried tried ruled-out:gauge ruled-out:gauge ruled-out:gauge removed',
      ],
    },
    {
      name: 'normal',
      faults: ['actuator-seized'],
      rows: [
        'gauge normal > valve-stuck: ruled-out:gauge ruled-out:gauge possible possible ruled-out:gauge ruled-out:gauge',
        'valve-stuck not-fixed > actuator-seized: ruled-out:gauge ruled-out:gauge tried possible ruled-out:gauge ruled-out:gauge',
        'actuator-seized fixed > $fixed: ruled-out:gauge ruled-out:gauge tried removed ruled-out:gauge ruled-out:gauge',
      ],
    },
    {
      name: 'high',
      faults: ['relief-stuck'],
      rows: [
        'gauge high > relief-stuck: ruled-out:gauge ruled-out:gauge ruled-out:gauge ruled-out:gauge possible possible',
        'relief-stuck fixed > $fixed: ruled-out:gauge ruled-out:gauge ruled-out:gauge ruled-out:gauge removed not-checked',
      ],
    },
    {
      name: 'no gauge at hand',
      faults: ['pump-worn'],
      says: { gauge: 'unknown' },
      rows: ['gauge unknown > to-shop: not-checked not-checked not-checked not-checked not-checked not-checked'],
    },
    {
      name: 'two faults, and a source that is wrong about them',
      faults: ['strainer-blocked', 'valve-stuck'],
      inVain: ['strainer-blocked'],
      wronglyExcluded: ['valve-stuck'],
      rows: [
        'gauge low > strainer-look: possible possible ruled-out:gauge ruled-out:gauge ruled-out:gauge possible',
        'strainer-look dirty > strainer-blocked: possible possible ruled-out:gauge ruled-out:gauge ruled-out:gauge possible',
        'strainer-blocked not-fixed > pump-worn: tried possible ruled-out:gauge ruled-out:gauge ruled-out:gauge possible',
        'pump-worn not-fixed > line-blocked: tried tried ruled-out:gauge ruled-out:gauge ruled-out:gauge possible',
        'line-blocked not-fixed > to-shop: tried tried ruled-out:gauge ruled-out:gauge ruled-out:gauge tried',
      ],
    },
    {
      name: 'everything tried',
      faults: ['wrong-part'],
      rows: [
        'gauge normal > valve-stuck: ruled-out:gauge ruled-out:gauge possible possible ruled-out:gauge ruled-out:gauge',
        'valve-stuck not-fixed > actuator-seized: ruled-out:gauge ruled-out:gauge tried possible ruled-out:gauge ruled-out:gauge',
        'actuator-seized not-fixed > to-shop: ruled-out:gauge ruled-out:gauge tried tried ruled-out:gauge ruled-out:gauge',
      ],
    },
  ],
};
