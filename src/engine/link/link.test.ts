import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looksLikeId, reservedWords } from './ids.ts';
import { formatLink, parseLink } from './link.ts';

const anyId = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/).filter((id) => looksLikeId(id) && !reservedWords.has(id));
const anyAnswer = fc.oneof(anyId, fc.constantFrom('fixed', 'not-fixed', 'unknown', 'constructor'));
const anyLink = fc.record(
  {
    articleId: anyId,
    nodeId: anyId,
    from: anyAnswer,
    answers: fc.array(fc.tuple(anyId, anyAnswer), { maxLength: 12 }).map((pairs) => new Map(pairs)),
  },
  { requiredKeys: ['articleId', 'answers'] },
);

function read(address: string) {
  const url = new URL(address, 'http://unstuck.example');
  return parseLink(url.pathname, url.search);
}

describe('a link', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(anyLink, (link) => {
        const back = read(formatLink(link));
        expect(back).toEqual({ link, faults: [] });
        expect([...(back?.link.answers ?? [])]).toEqual([...link.answers]);
      }),
      { numRuns: 500 },
    );
  });

  it('leads to a place in another pack by the first parameter, and is read back as it was written', () => {
    const anyName = fc.oneof(
      anyId,
      fc.tuple(anyId, anyId).map((ids) => ids.join('.')),
    );
    const inOtherPack = fc.record(
      {
        articleId: fc.tuple(anyId, anyId).map((ids) => ids.join('.')),
        nodeId: anyId,
        from: anyAnswer,
        answers: fc.array(fc.tuple(anyName, anyAnswer), { maxLength: 12 }).map((pairs) => new Map(pairs)),
      },
      { requiredKeys: ['articleId', 'answers'] },
    );
    fc.assert(
      fc.property(inOtherPack, (link) => {
        const back = read(formatLink(link));
        expect(back).toEqual({ link, faults: [] });
        expect([...(back?.link.answers ?? [])]).toEqual([...link.answers]);
      }),
      { numRuns: 500 },
    );
    const answers = new Map([
      ['acme.vpn-client', 'v5'],
      ['role-held', 'no'],
    ]);
    expect([
      formatLink({ articleId: 'acme.vpn-drops', nodeId: 'tunnel-up', answers }),
      formatLink({ articleId: 'acme.vpn-drops', answers: new Map() }),
    ]).toEqual(['/in/?acme.vpn-drops=tunnel-up&acme.vpn-client=v5&role-held=no', '/in/?acme.vpn-drops']);
  });

  it('leads to no place in another pack where its first parameter names none', () => {
    expect(
      ['/in/', '/in/?vpn-drops=up', '/in/?acme.=up', '/in/?acme.vpn.drops', '/in/up/?acme.vpn-drops'].map(
        (address) => read(address)?.link.articleId,
      ),
    ).toEqual([undefined, undefined, undefined, undefined, 'in']);
    expect(read('/in/?acme.vpn-drops=Up&acme.vpn-client=v5&a.b.c=x')).toEqual({
      link: { articleId: 'acme.vpn-drops', answers: new Map([['acme.vpn-client', 'v5']]) },
      faults: [{ kind: 'unreadable', count: 1 }, { kind: 'unreadable-node' }],
    });
  });

  it('holds named answers in the order asked and ends its path in a slash', () => {
    const answers = new Map([
      ['exchange-version', 'v5-5'],
      ['role-held', 'no'],
    ]);
    expect(formatLink({ articleId: 'outbox', nodeId: 'role-missing', from: 'role-held', answers })).toBe(
      '/outbox/role-missing/?from=role-held&exchange-version=v5-5&role-held=no',
    );
    expect(formatLink({ articleId: 'outbox', answers: new Map() })).toBe('/outbox/');
  });

  it('is read with and without the last slash', () => {
    const link = { articleId: 'outbox', nodeId: 'role-held', answers: new Map() };
    expect([read('/outbox/role-held'), read('/outbox/role-held/')]).toEqual([
      { link, faults: [] },
      { link, faults: [] },
    ]);
  });

  it('counts the first of a repeated parameter and says so', () => {
    expect(read('/outbox/?a=yes&a=no&from=x&from=y')).toEqual({
      link: { articleId: 'outbox', from: 'x', answers: new Map([['a', 'yes']]) },
      faults: [
        { kind: 'repeated', asked: 'a' },
        { kind: 'repeated', asked: 'from' },
      ],
    });
  });

  it('takes ids only: anything else is counted as unreadable', () => {
    const { link, faults } = read('/outbox/Role%20Held/?a=<b>&B=c&fixed=yes&=x&ok=yes&%E0%A4%A=1') ?? {};
    expect({ link, faults }).toEqual({
      link: { articleId: 'outbox', answers: new Map([['ok', 'yes']]) },
      faults: [{ kind: 'unreadable', count: 5 }, { kind: 'unreadable-node' }],
    });
  });

  it('takes constructor for an id like any other', () => {
    expect(read('/outbox/constructor/?constructor=constructor')?.link).toEqual({
      articleId: 'outbox',
      nodeId: 'constructor',
      answers: new Map([['constructor', 'constructor']]),
    });
  });

  it('is none without an article, with a reserved word, or with too many segments', () => {
    expect(['/', '/triage/', '/cases', '/Outbox/', '/outbox/a/b/', '/%E0%A4%A/', '/outbox../'].map(read)).toEqual(Array(7).fill(undefined));
  });

  it('never throws, whatever stands in the address', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), fc.string({ maxLength: 400 }), (path, query) => {
        expect(() => parseLink(`/${path}`, `?${query}`)).not.toThrow();
      }),
    );
  });
});
