import { asking, causing, type ForeignTree, handingOver, treeOf } from './foreign-tree.ts';

const nodes = {
  'home-net': asking('Does a page open without the tunnel?', { no: 'home-line', yes: 'client-says' }),
  'client-says': asking('What does the client report?', {
    certificate: 'cert-old',
    'no-reply': 'other-net',
    password: 'password-old',
    unknown: 'other-net',
  }),
  'other-net': asking('Does it work over a phone?', { works: 'port-blocked', 'fails-too': 'gateway-down', unknown: 'to-network' }),
  'home-line': causing('The line at home is down', 'to-provider'),
  'cert-old': causing('The certificate has expired', 'to-pki', { stopsHere: true }),
  'port-blocked': causing('The port is blocked', 'gateway-down'),
  'gateway-down': causing('The gateway is down', 'to-network', { stopsHere: true }),
  'password-old': causing('The password has expired', 'other-net'),
  'to-provider': handingOver('Ask the provider'),
  'to-pki': handingOver('Ask who gives out certificates'),
  'to-network': handingOver('Ask the network team'),
};

/** A tunnel that does not come up: the source hands over after one step. After the shape of a helpdesk's own tree. */
export const handover: ForeignTree = {
  article: treeOf(nodes),
  causes: ['home-line', 'cert-old', 'port-blocked', 'gateway-down', 'password-old'],
  sign(nodeId, faults) {
    switch (nodeId) {
      case 'home-net':
        return faults.includes('home-line') ? 'no' : 'yes';
      case 'client-says':
        return faults.includes('cert-old') ? 'certificate' : faults.includes('password-old') ? 'password' : 'no-reply';
      default:
        return faults.includes('gateway-down') ? 'fails-too' : 'works';
    }
  },
  worlds: [
    {
      name: 'a certificate that helped',
      faults: ['cert-old'],
      rows: [
        'home-net yes > client-says: ruled-out:home-net possible possible possible possible',
        'client-says certificate > cert-old: ruled-out:home-net possible not-checked not-checked not-checked',
        'cert-old fixed > $fixed: ruled-out:home-net removed not-checked not-checked not-checked',
      ],
    },
    {
      name: 'a certificate, and the port behind it',
      faults: ['cert-old', 'port-blocked'],
      inVain: ['cert-old'],
      rows: [
        'home-net yes > client-says: ruled-out:home-net possible possible possible possible',
        'client-says certificate > cert-old: ruled-out:home-net possible not-checked not-checked not-checked',
        'cert-old not-fixed > to-pki: ruled-out:home-net tried not-checked not-checked not-checked',
      ],
    },
    {
      name: 'no reply, and it works elsewhere',
      faults: ['port-blocked'],
      rows: [
        'home-net yes > client-says: ruled-out:home-net possible possible possible possible',
        'client-says no-reply > other-net: ruled-out:home-net not-checked possible possible not-checked',
        'other-net works > port-blocked: ruled-out:home-net not-checked possible possible not-checked',
        'port-blocked fixed > $fixed: ruled-out:home-net not-checked removed not-checked not-checked',
      ],
    },
    {
      name: 'no reply anywhere',
      faults: ['gateway-down', 'port-blocked'],
      inVain: ['gateway-down'],
      rows: [
        'home-net yes > client-says: ruled-out:home-net possible possible possible possible',
        'client-says no-reply > other-net: ruled-out:home-net not-checked possible possible not-checked',
        'other-net fails-too > gateway-down: ruled-out:home-net not-checked not-checked possible not-checked',
        'gateway-down not-fixed > to-network: ruled-out:home-net not-checked not-checked tried not-checked',
      ],
    },
    {
      name: 'a password that was none, and nobody who can tell',
      faults: ['gateway-down'],
      says: { 'client-says': 'password', 'other-net': 'unknown' },
      rows: [
        'home-net yes > client-says: ruled-out:home-net possible possible possible possible',
        'client-says password > password-old: ruled-out:home-net not-checked possible possible possible',
        'password-old not-fixed > other-net: ruled-out:home-net not-checked possible possible tried',
        'other-net unknown > to-network: ruled-out:home-net not-checked not-checked not-checked tried',
      ],
    },
    {
      name: 'the line at home',
      faults: ['home-line'],
      inVain: ['home-line'],
      rows: [
        'home-net no > home-line: possible not-checked not-checked not-checked not-checked',
        'home-line not-fixed > to-provider: tried not-checked not-checked not-checked not-checked',
      ],
    },
    {
      name: 'the line at home, and the port',
      faults: ['home-line', 'port-blocked'],
      inVain: ['home-line'],
      rows: [
        'home-net no > home-line: possible not-checked not-checked not-checked not-checked',
        'home-line not-fixed > to-provider: tried not-checked not-checked not-checked not-checked',
      ],
    },
    {
      name: 'a client that says nothing readable',
      faults: ['port-blocked'],
      says: { 'client-says': 'unknown' },
      rows: [
        'home-net yes > client-says: ruled-out:home-net possible possible possible possible',
        'client-says unknown > other-net: ruled-out:home-net not-checked possible possible not-checked',
        'other-net works > port-blocked: ruled-out:home-net not-checked possible possible not-checked',
        'port-blocked fixed > $fixed: ruled-out:home-net not-checked removed not-checked not-checked',
      ],
    },
  ],
};
