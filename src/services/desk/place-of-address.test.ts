import { describe, expect, it } from 'vitest';
import { aboutAddress, mapAddress } from '../../pages/map/map-address.ts';
import { placeOfAddress } from './place-of-address.ts';

describe('the place that an address says', () => {
  it('is the same for a place of an article and for its map, at home and in another pack', () => {
    const answers = [['acme.vpn-client', 'v5'] as const];
    expect(
      [
        '/outbox/?a=yes',
        '/map/outbox/?a=yes',
        '/in/?acme.vpn-drops=up&acme.vpn-client=v5',
        '/in/map/?acme.vpn-drops=up&acme.vpn-client=v5',
        '/triage/?a=yes',
      ].map(placeOfAddress),
    ).toEqual([
      { articleId: 'outbox', answers: [['a', 'yes']] },
      { articleId: 'outbox', answers: [['a', 'yes']] },
      { articleId: 'acme.vpn-drops', nodeId: 'up', answers },
      { articleId: 'acme.vpn-drops', nodeId: 'up', answers },
      { answers: [['a', 'yes']] },
    ]);
  });

  it('is written for a map and for the page about an article', () => {
    const answers = new Map([['acme.vpn-client', 'v5']]);
    expect([
      mapAddress('outbox', { nodeId: 'up', answers: new Map([['a', 'yes']]) }),
      mapAddress('acme.vpn-drops', { nodeId: 'up', from: 'up', answers }),
      aboutAddress('outbox'),
      aboutAddress('acme.vpn-drops'),
    ]).toEqual([
      '/map/outbox/?a=yes',
      '/in/map/?acme.vpn-drops=up&from=up&acme.vpn-client=v5',
      '/outbox/about/',
      '/in/about/?acme.vpn-drops',
    ]);
  });
});
