import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const code = readFileSync('public/one-press.js', 'utf8');

type Kind = 'a' | 'button' | 'toggle' | 'checkbox' | 'label' | 'text field' | 'nothing';
type Control = { kind: Kind };
/** `isBlocked`: something else stops it before it comes to the page. */
type Happened = { at: number; on?: Control; x?: number; y?: number; detail?: number; key?: string; repeat?: boolean; isBlocked?: boolean };

const matched: Readonly<Record<Kind, readonly string[]>> = {
  a: ['a'],
  button: ['button', 'button:not'],
  toggle: ['button'],
  checkbox: ['input'],
  label: ['label'],
  'text field': ['input', 'field'],
  nothing: [],
};

// What the script asks of an element, in its own selectors.
function elementOf(control: Control) {
  const is = (selector: string) =>
    matched[control.kind].some((name) => (name === 'field' ? selector.startsWith('input:not') : selector.split(/[,(]/).includes(name)));
  const element = { matches: is, closest: (selector: string) => (is(selector) ? element : null) };
  return element;
}

/** Opens a page at a moment, with what the tab remembers, and says of each press whether it came through. */
function openPage(timeOrigin = 0, remembered: Record<string, string> = {}) {
  const listeners: { type: string; listener: (event: unknown) => void; isCapturing: boolean }[] = [];
  new Function('addEventListener', 'sessionStorage', 'performance', 'document', code)(
    (type: string, listener: (event: unknown) => void, isCapturing = false) => listeners.push({ type, listener, isCapturing }),
    remembered,
    { timeOrigin },
    { currentScript: { src: 'https://help.example/kb/one-press.js' } },
  );
  const elements = new Map<Control, ReturnType<typeof elementOf>>();
  return ({ at, on = { kind: 'nothing' }, x = 0, y = 0, detail = 1, key, repeat = false, isBlocked = false }: Happened): boolean => {
    const target = elements.get(on) ?? elementOf(on);
    elements.set(on, target);
    let isThrough = true;
    const stop = () => {
      isThrough = false;
    };
    const event = {
      target,
      timeStamp: at,
      clientX: x,
      clientY: y,
      detail,
      key,
      repeat,
      preventDefault: stop,
      stopImmediatePropagation: () => undefined,
    };
    const tell = (inCapture: boolean) => {
      for (const { type, listener, isCapturing } of listeners) {
        if (type === (key === undefined ? 'click' : 'keydown') && isCapturing === inCapture) {
          listener(event);
        }
      }
    };
    tell(true);
    if (isThrough && !isBlocked) {
      tell(false);
    }
    return isThrough;
  };
}

const refuse = () => {
  throw new Error('Storage is refused.');
};
const link = (): Control => ({ kind: 'a' });

describe('clicks', () => {
  test.each([80, 150, 250])('the second of a double click %i ms apart does nothing, whatever lies there now', (apart) => {
    for (const on of [link(), { kind: 'button' }, { kind: 'checkbox' }] as const) {
      const press = openPage();
      expect([press({ at: 1000, on: link(), x: 300, y: 200 }), press({ at: 1000 + apart, on, x: 303, y: 198 })]).toEqual([true, false]);
    }
  });

  test('two deliberate clicks count, and so do quick ones at two places', () => {
    const press = openPage();
    expect([press({ at: 1000, on: link() }), press({ at: 1400, on: link() }), press({ at: 1500, on: link(), y: 60 })]).toEqual([
      true,
      true,
      true,
    ]);
  });

  test('of many in a row only the first counts, however long they go on', () => {
    const press = openPage();
    expect([0, 120, 240, 360, 480, 600].map((later) => press({ at: 1000 + later, on: link() }))).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  test('a double click does not turn back what it turned, and presses a plain button twice', () => {
    const twice = (on: Control) => {
      const press = openPage();
      return [press({ at: 1000, on }), press({ at: 1100, on })];
    };
    expect(twice({ kind: 'checkbox' })).toEqual([true, false]);
    expect(twice({ kind: 'toggle' })).toEqual([true, false]);
    expect(twice({ kind: 'button' })).toEqual([true, true]);
  });

  test('a label passes its click on to its box', () => {
    const press = openPage();
    const box: Control = { kind: 'checkbox' };
    expect([press({ at: 1000, on: { kind: 'label' } }), press({ at: 1000, on: box })]).toEqual([true, true]);
  });

  test('what a key or a program clicks always counts', () => {
    const press = openPage();
    expect([press({ at: 1000, on: link(), detail: 0 }), press({ at: 1020, on: link(), detail: 0 })]).toEqual([true, true]);
  });

  test('one that something else stopped is none: the next counts, and a double click before it is one still', () => {
    const press = openPage();
    expect([press({ at: 1000, on: link(), isBlocked: true }), press({ at: 1150, on: link() }), press({ at: 1250, on: link() })]).toEqual([
      true,
      true,
      false,
    ]);
    const again = openPage();
    expect([again({ at: 1000, on: link() }), again({ at: 1100, on: link() }), again({ at: 1200, on: link() })]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('holds from one page to the next', () => {
    const tab: Record<string, string> = {};
    expect(openPage(50_000, tab)({ at: 1000, on: link(), x: 300, y: 200 })).toBe(true);
    const next = openPage(51_020, tab);
    expect(next({ at: 130, on: link(), x: 300, y: 200 })).toBe(false);
    expect(next({ at: 700, on: link(), x: 300, y: 200 })).toBe(true);
  });

  test('a browser that keeps nothing for a tab still tells a double click', () => {
    const press = openPage(0, new Proxy({}, { get: refuse, set: refuse }));
    expect([press({ at: 1000, on: link() }), press({ at: 1100, on: link() })]).toEqual([true, false]);
  });
});

describe('keys', () => {
  test('one that is held or pressed again at once counts once; pressed again later it counts', () => {
    const press = openPage();
    expect([
      press({ at: 1000, key: '3' }),
      press({ at: 1080, key: '3' }),
      press({ at: 1600, key: '3', repeat: true }),
      press({ at: 2000, key: '3' }),
    ]).toEqual([true, false, false, true]);
  });

  test('different ones 80 ms apart all count', () => {
    const press = openPage();
    expect(['1', '2', '1', '0', 'u'].map((key, at) => press({ at: 1000 + 80 * at, key }))).toEqual([true, true, true, true, true]);
  });

  test('one that is pressed again at once does nothing on the page that the first one opened; another one counts, and so does it later', () => {
    const press = (at: number, key: string) => {
      const remembered = {};
      openPage(0, remembered)({ at: 1000, key: '3' });
      return openPage(1100, remembered)({ at: at - 1100, key });
    };
    expect([press(1250, '3'), press(1250, '4'), press(1360, '3')]).toEqual([false, true, true]);
  });

  test('Enter that is held follows one link', () => {
    const press = openPage();
    expect([press({ at: 1000, on: link(), key: 'Enter' }), press({ at: 1500, on: link(), key: 'Enter', repeat: true })]).toEqual([
      true,
      false,
    ]);
  });

  test('in a field everything is typed', () => {
    const press = openPage();
    const on: Control = { kind: 'text field' };
    expect([press({ at: 1000, on, key: '1' }), press({ at: 1040, on, key: '1' }), press({ at: 1500, on, key: '1', repeat: true })]).toEqual(
      [true, true, true],
    );
  });
});
