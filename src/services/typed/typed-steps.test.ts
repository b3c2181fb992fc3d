import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeTabCase } from '../browser/tab-case.ts';
import { forgetTypedSteps, handOnTypedSteps, keepTypedStep, leaveTypedSteps, listTypedSteps, readTypedStep } from './typed-steps.ts';

const reason = { asks: 'reason', text: 'No right' } as const;
const note = { asks: 'note', text: 'Access denied' } as const;

function stubStorage(refuses: boolean) {
  const kept = new Map<string, string>();
  const write = (act: () => void) => {
    if (refuses) {
      throw new DOMException('refused', 'SecurityError');
    }
    act();
  };
  const storage = (name: string) => ({
    getItem: (key: string) => kept.get(name + key) ?? null,
    setItem: (key: string, text: string) => write(() => kept.set(name + key, text)),
    removeItem: (key: string) => write(() => kept.delete(name + key)),
  });
  vi.stubGlobal('sessionStorage', storage('tab '));
  vi.stubGlobal('localStorage', storage('device '));
  return kept;
}

describe.each([
  ['kept', false],
  ['remembered where the browser refuses', true],
])('what is typed about a step is %s', (_, refuses) => {
  let kept: ReadonlyMap<string, string>;
  beforeEach(() => {
    kept = stubStorage(refuses);
  });
  afterEach(() => {
    for (const owner of ['a1', 'b2']) {
      forgetTypedSteps(owner);
    }
    vi.unstubAllGlobals();
  });

  it('for its owner and step, until it is confirmed or cancelled', async () => {
    await keepTypedStep('a1', 'one', reason);
    await keepTypedStep('a1', 'two', note);
    expect(['one', 'two', 'constructor'].map((key) => readTypedStep('a1', key))).toEqual([reason, note, undefined]);
    expect(readTypedStep('b2', 'one')).toBeUndefined();
    await keepTypedStep('a1', 'one', undefined);
    expect(['one', 'two'].map((key) => readTypedStep('a1', key))).toEqual([undefined, note]);
    await keepTypedStep('a1', 'two', undefined);
    expect([...kept]).toEqual([]);
  });

  it('as it was typed last, also where it was cancelled at once', async () => {
    await Promise.all([keepTypedStep('a1', 'one', reason), keepTypedStep('a1', 'one', note)]);
    expect(readTypedStep('a1', 'one')).toEqual(note);
    await Promise.all([keepTypedStep('a1', 'one', reason), keepTypedStep('a1', 'one', undefined)]);
    expect(readTypedStep('a1', 'one')).toBeUndefined();
  });

  it('without secrets', async () => {
    await keepTypedStep('a1', 'one', { asks: 'note', text: 'password: Summer09!' });
    expect(readTypedStep('a1', 'one')).toEqual({ asks: 'note', text: 'password: [Password cut]' });
    expect([...kept.values()].join()).not.toContain('Summer09');
  });

  it('in the case that a walk becomes, beside what is typed there', async () => {
    await keepTypedStep('a1', 'one', reason);
    await keepTypedStep('b2', 'two', note);
    handOnTypedSteps('a1', 'b2');
    handOnTypedSteps('b2', 'b2');
    expect([readTypedStep('a1', 'one'), readTypedStep('b2', 'one'), readTypedStep('b2', 'two')]).toEqual([undefined, reason, note]);
  });
});

describe('what is typed in the case of the tab', () => {
  afterEach(() => {
    writeTabCase(undefined);
    vi.unstubAllGlobals();
  });

  it('goes on in the next tab that has the case, and in none beside it', async () => {
    const kept = stubStorage(false);
    const names = () => [...kept.keys()].filter((key) => key.includes('typed-steps'));
    expect(await keepTypedStep('a1', 'one/s', reason)).toBe('tab');
    writeTabCase({ id: 'b2', walk: 'a1' });
    handOnTypedSteps('a1', 'b2');
    expect(await keepTypedStep('b2', 'two/s', note)).toBe('device');
    expect(names()).toEqual([expect.stringMatching(/^tab .*b2$/)]);
    // Put down before the tab is closed.
    writeTabCase(undefined);
    leaveTypedSteps();
    for (const name of names().filter((key) => key.startsWith('tab '))) {
      kept.delete(name);
    }
    expect(['one/', 'two/', 'three/'].map((beginning) => listTypedSteps('b2', beginning))).toEqual([['No right'], ['Access denied'], []]);
    expect(names()).toEqual([expect.stringMatching(/^tab .*b2$/)]);
    leaveTypedSteps();
    forgetTypedSteps('b2');
    expect(names()).toEqual([]);
  });

  it('is said to last only as long as the page where the browser refuses', async () => {
    stubStorage(true);
    writeTabCase({ id: 'b2', walk: '' });
    expect(await keepTypedStep('b2', 'one/s', reason)).toBe('page');
    expect(readTypedStep('b2', 'one/s')).toEqual(reason);
    forgetTypedSteps('b2');
  });
});

describe('what is typed in a browser that is killed', () => {
  const held = new Set<string>();
  const kept = new Map<string, string>();
  // A page: its own session and modules, the device and the locks of all.
  async function openPage(session = new Map<string, string>()) {
    vi.resetModules();
    const locks: string[] = [];
    const live = (texts: Map<string, string>) =>
      new Proxy(
        {},
        {
          get: (_, name) =>
            name === 'getItem'
              ? (key: string) => texts.get(key) ?? null
              : name === 'setItem'
                ? (key: string, text: string) => void texts.set(key, text)
                : name === 'removeItem'
                  ? (key: string) => void texts.delete(key)
                  : texts.get(String(name)),
          ownKeys: () => [...texts.keys()],
          getOwnPropertyDescriptor: (_, name) => ({ value: texts.get(String(name)), enumerable: true, configurable: true }),
        },
      );
    vi.stubGlobal('localStorage', live(kept));
    vi.stubGlobal('sessionStorage', live(session));
    vi.stubGlobal('navigator', {
      locks: {
        query: async () => ({ held: [...held].map((name) => ({ name })) }),
        request: async (name: string, _: object, act: (lock: object | null) => unknown) => {
          const got = held.has(name) ? null : { name };
          if (got !== null) {
            held.add(name);
            locks.push(name);
          }
          return act(got);
        },
      },
    });
    const steps = await import('./typed-steps.ts');
    const { writeTabCase: write } = await import('../browser/tab-case.ts');
    write({ id: 'b2', walk: '' });
    const kill = () => {
      for (const name of locks) {
        held.delete(name);
      }
    };
    return { ...steps, session, kill };
  }
  const settle = () => vi.waitFor(() => expect([...kept.values()].join()).toContain('No right'));
  afterEach(() => {
    held.clear();
    kept.clear();
    vi.unstubAllGlobals();
  });

  it('goes on in the next tab, without secrets, and in none while the tab is open', async () => {
    const first = await openPage();
    expect(await first.keepTypedStep('b2', 'one/s', { asks: 'reason', text: 'No right, password: Summer09!' })).toBe('device');
    await settle();
    expect([...kept.values()].join()).not.toContain('Summer09');
    const second = await openPage();
    await second.adoptTypedSteps('b2');
    expect(second.readTypedStep('b2', 'one/s')).toBeUndefined();
    first.kill();
    await second.adoptTypedSteps('b2');
    expect(second.readTypedStep('b2', 'one/s')).toEqual({ asks: 'reason', text: 'No right, password: [Password cut]' });
    await second.keepTypedStep('b2', 'one/s', undefined);
    await vi.waitFor(() => expect([...kept]).toEqual([]));
  });

  it('waits where another text stands in its place, and is forgotten with its case', async () => {
    const first = await openPage();
    await first.keepTypedStep('b2', 'one/s', reason);
    await settle();
    const second = await openPage();
    await second.keepTypedStep('b2', 'one/s', note);
    first.kill();
    await second.adoptTypedSteps('b2');
    expect(second.readTypedStep('b2', 'one/s')).toEqual(note);
    await second.keepTypedStep('b2', 'one/s', undefined);
    await second.adoptTypedSteps('b2');
    expect(second.readTypedStep('b2', 'one/s')).toEqual(reason);
    second.forgetTypedSteps('b2');
    await vi.waitFor(() => expect([...kept]).toEqual([]));
  });

  it('is left as ever where the page is left, and is of one tab where a tab was doubled', async () => {
    const first = await openPage();
    await first.keepTypedStep('b2', 'one/s', reason);
    await settle();
    const second = await openPage(new Map(first.session));
    await second.keepTypedStep('b2', 'one/s', note);
    await vi.waitFor(() => expect(held.size).toBe(2));
    second.leaveTypedSteps();
    expect([...kept.keys()].map((key) => key.replace(/^.*#/, '').replace(/[-\da-f]{36}/, 'id')).sort()).toEqual([
      'typed-open:id:b2',
      'typed-steps:b2',
    ]);
  });
});
