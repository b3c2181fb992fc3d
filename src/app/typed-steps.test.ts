import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetTypedSteps, handOnTypedSteps, keepTypedStep, readTypedStep } from './typed-steps.ts';

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
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => write(() => kept.set(key, text)),
    removeItem: (key: string) => write(() => kept.delete(key)),
  });
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
