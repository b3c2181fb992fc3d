import { describe, expect, it } from 'vitest';
import { placeOf } from './worlds/model-places.ts';
import { joined, openTwo, settle, typeAtOnce } from './worlds/two-typists.ts';

describe('one note that two tabs type at once', () => {
  const note = (text: string) => ({ kind: 'note', key: 'k', text }) as const;
  it('holds both texts, in both tabs, and goes on with what each types', async () => {
    const { one, other, kept } = await openTwo();
    one.change(note('rang'), '');
    other.change(note('saw'), '');
    await settle();
    const [both] = kept();
    expect(kept()).toEqual([both, both]);
    expect([joined('rang', 'saw'), joined('saw', 'rang')]).toContain(both);
    one.change(note('rang twice'), 'rang');
    await settle();
    expect(kept()).toEqual([joined('saw', 'rang twice'), joined('saw', 'rang twice')]);
  });

  // A hundred of them in `two-typists.long.test.ts`, which only the whole test runs.
  it('holds both sentences whole and the line between them once, in 15 random ways in which their keys fall', async () => {
    const wrong: string[] = [];
    for (let seed = 1; seed <= 15; seed += 1) {
      wrong.push(...(await typeAtOnce(seed)));
    }
    expect(wrong).toEqual([]);
  });

  it('is the later one where that was typed on from the one before', async () => {
    const { one, other, kept, wait } = await openTwo();
    one.change(note('rang'), '');
    await settle();
    wait(2000);
    other.change(note('rang twice'), 'rang');
    await settle();
    wait(2000);
    one.change(note('twice'), 'rang twice');
    await settle();
    expect(kept()).toEqual(['twice', 'twice']);
  });
});

it('cuts off nobody who types in another tab when the case is closed: it is at rest there once the field is left', async () => {
  const { one, other } = await openTwo();
  other.type(true);
  one.change({ kind: 'closed', how: 'fixed' });
  await settle();
  const rests = [one, other].map((tab) => tab.view()?.isAtRest);
  other.change({ kind: 'note', key: 'k', text: 'Rang back' });
  await settle();
  let told = 0;
  other.watch(() => {
    told += 1;
  });
  other.type(false);
  const { isAtRest, kept } = other.view() ?? {};
  expect([rests, told, isAtRest, kept?.closed?.how, kept?.notes]).toEqual([[true, undefined], 1, true, 'fixed', { k: 'Rang back' }]);
});

describe('two tabs that answer the same question of one case', () => {
  const answered = (...[a, b]: string[]) => placeOf('one', { ...(a && { a }), ...(b && { b }) });

  it('differently: the one whose answer does not count says what was answered in the other, until it is used or left', async () => {
    const { one, other } = await openTwo();
    one.step(answered('x'));
    other.step(answered('y'));
    await settle();
    const [lost, won] = one.view()?.beside === undefined ? [other, one] : [one, other];
    const counts = won.view()?.kept?.answers[0]?.[1];
    expect([lost, won].map((tab) => [tab.view()?.beside, tab.view()?.elsewhere])).toEqual([
      ['INC-77', { asked: 'a', answerId: counts }],
      [undefined, undefined],
    ]);
    lost.takeLook();
    await settle();
    const swapped = [lost, won].map((tab) => [tab.view()?.beside, tab.view()?.elsewhere]);
    expect(swapped).toEqual([
      [undefined, undefined],
      ['INC-77', { asked: 'a', answerId: counts === 'x' ? 'y' : 'x' }],
    ]);
    won.look(placeOf('two', {}));
    await settle();
    won.go(-1);
    await settle();
    expect([won.view()?.beside, won.view()?.elsewhere]).toEqual(['INC-77', undefined]);
  });

  it('says that an answer was taken back in the other tab, and nothing of what this tab itself undid', async () => {
    const { one, other } = await openTwo();
    one.step(answered('x'));
    await settle();
    other.step(answered('x'));
    await settle();
    other.step(answered());
    await settle();
    expect(one.view()?.elsewhere).toEqual({ asked: 'a' });
    other.look(answered('y'));
    await settle();
    other.takeLook();
    await settle();
    expect(one.view()?.elsewhere).toEqual({ asked: 'a', answerId: 'y' });
    other.undoUse();
    await settle();
    expect([other.view()?.beside, other.view()?.elsewhere]).toEqual(['INC-77', undefined]);
    other.reload();
    await settle();
    expect([other.view()?.beside, other.view()?.elsewhere]).toEqual(['INC-77', undefined]);
  });
});
