import { afterAll, describe, expect, it } from 'vitest';
import { isOnlyAdvice } from '../engine/check/advise.ts';
import { findCatalogueProblems, findProblems } from '../engine/check/find-problems.ts';
import { compileArticle } from '../engine/graph/compile-article.ts';
import { standingsAt } from '../engine/standings/standings.ts';
import { normaliseCase } from '../engine/ticket-text/hide/redact-case.ts';
import { readTicketText } from '../engine/ticket-text/read/read-ticket-text.ts';
import { replay } from '../engine/walk/replay.ts';
import type { Article } from '../model/article/article.ts';
import { foreignTrees } from './fixtures/foreign-trees/all.ts';
import { drive, type Moment } from './fixtures/foreign-trees/drive.ts';
import type { Ending, World } from './fixtures/foreign-trees/foreign-tree.ts';
import { pressure } from './fixtures/foreign-trees/pressure.ts';
import { readAsTold } from './fixtures/foreign-trees/told.ts';
import { openPack, showPlace } from './fixtures/show-place.ts';

const packs = new Map(await Promise.all(['foreign', 'ends', 'steps'].map(async (name) => [name, await openPack(name)] as const)));

function articleOf({ pack, articleId }: { pack: string; articleId: string }): Article {
  const article = packs.get(pack)?.articles.find(({ id }) => id === articleId);
  if (article === undefined) {
    throw new Error(`The pack ${pack} has no ${articleId}`);
  }
  return article;
}

const pageWords: Readonly<Record<Ending, RegExp>> = {
  fixed: /You (marked this as fixed|answered that it works now)\./,
  'worked around': /Worked around/,
  'handed over': /Takes over: /,
  'no such problem': /There is no such problem/,
  'as intended': /It works as intended/,
  elsewhere: /Not this article/,
};

/** Over every moment of every world. All but the first three are bars of nothing. */
const counted = {
  worlds: 0,
  endedRight: 0,
  moments: 0,
  namedWithoutProof: 0,
  removedUnsaid: 0,
  outOfOrder: 0,
  leftOnUnsaid: 0,
  saidOnWhileOff: 0,
  limitUnsaid: 0,
  limitWithoutNeed: 0,
  ruledOutUntrue: 0,
  noProblemUntrue: 0,
  proofUnsaid: 0,
  excludedBySource: 0,
};

/** Whether these are some of all of them, each once and in the same order. */
function isInOrder(some: readonly string[], all: readonly string[]): boolean {
  return JSON.stringify(some) === JSON.stringify(all.filter((id) => some.includes(id)));
}

it('are admitted by the gate and by the rules', () => {
  for (const { pack, articles, around } of packs.values()) {
    const left = [...pack.articles].flatMap(([id, { faults = [] }]) => (faults.length > 0 ? [id] : []));
    expect(left).toEqual(pack.pack.id === 'foreign' ? ['scanner-talks'] : []);
    expect(findCatalogueProblems(articles, around)).toEqual([]);
    const faults = articles.flatMap((article) => {
      const of = { isHomePack: false, isReviewed: article.status === undefined || article.status === 'reviewed' };
      return findProblems(article, around).filter(({ kind }) => !isOnlyAdvice(kind, of));
    });
    expect(faults).toEqual([]);
  }
});

describe.each(foreignTrees)('%s', (_, tree) => {
  const article = articleOf(tree);
  /** The page of an address, as long as a case beside it has nothing to say: a mistake taken back, or something put back. */
  const showAlone = async ({ address }: Moment, { mistake, putsBackAt }: World) =>
    mistake === undefined && putsBackAt === undefined ? (await showPlace(article, address)).text : undefined;

  it('counts each cause once, however many ways there are to remove it', () => {
    const machine = compileArticle(article);
    expect([...standingsAt(machine, replay(machine, new Map()), new Map()).keys()].sort()).toEqual([...tree.causes].sort());
  });

  it.each(tree.worlds.map((world) => [world.name, world] as const))('is walked by who knows what is true: %s', async (_name, world) => {
    counted.worlds += 1;
    const moments = await drive(article, tree, world);
    const lastsOf = (id: string) => tree.comesBack?.[id];

    for (const { kept, ticket, removed, left, on, isMistaken } of moments) {
      const told = readAsTold(article, ticket);
      counted.moments += 1;
      counted.namedWithoutProof += [...told.found].filter((id) => !removed.includes(id)).length;
      const { forGood, forNow } = told.removed;
      counted.removedUnsaid += removed.filter((id) => !told.found.has(id)).length;
      counted.outOfOrder += isInOrder(forGood, removed) && isInOrder(forNow, removed) ? 0 : 1;
      counted.leftOnUnsaid += on.filter((what) => !told.stillOn.some((line) => line.includes(what))).length;
      counted.saidOnWhileOff += told.stillOn.filter((line) => on.length === 0 && !line.includes('if it was changed already')).length;
      counted.limitUnsaid += removed.filter((id) => told.lasts.get(id) !== lastsOf(id)).length;
      counted.limitWithoutNeed += [...told.lasts.keys()].filter((id) => !removed.includes(id) || lastsOf(id) === undefined).length;
      const untrue = left.filter((id) => told.standings.get(id) === 'ruled-out' && !isMistaken);
      counted.excludedBySource += untrue.filter((id) => world.wronglyExcluded?.includes(id)).length;
      counted.ruledOutUntrue += untrue.filter((id) => !world.wronglyExcluded?.includes(id)).length;
      counted.noProblemUntrue += told.ending === 'no such problem' && left.length > 0 ? 1 : 0;
      counted.proofUnsaid += /nothing proven yet/i.test(ticket) && removed.length > 0 ? 1 : 0;
      // The questions that it left again only the text tells: a record has them as places where it stood.
      const { left: leftAgain, ...readBack } = readTicketText(ticket)?.case ?? {};
      expect(readBack).toEqual(normaliseCase(kept));
      expect(leftAgain?.length ?? 0).toBe(ticket.split('[left: ').length - 1);
      expect(readTicketText(ticket)).toMatchObject({ isIntact: true, unreadable: [], count: 1 });
    }

    expect(moments.flatMap(({ row }) => row ?? [])).toEqual(world.rows);
    const [end, closed] = moments.slice(-2);
    const looked = tree.switchesOn === undefined ? moments.slice(-1) : moments;
    // At one address more and more is true.
    for (const moment of new Map(looked.map((each) => [each.address, each])).values()) {
      const page = await showAlone(moment, world);
      counted.leftOnUnsaid += moment.on.filter((what) => page?.includes(what) === false).length;
      counted.proofUnsaid += /nothing proven yet/i.test(page ?? '') && moment.removed.length > 0 ? 1 : 0;
      expect(page ?? '').toMatch(page !== undefined && moment.address === end?.address ? pageWords[world.ends] : '');
    }
    expect(readAsTold(article, end?.ticket ?? '').ending).toBe(world.ends);
    expect(end?.left.length === 0).toBe(world.ends === 'fixed' || world.ends === 'worked around' || world.faults.length === 0);
    expect((world.tells ?? []).filter((words) => !end?.ticket.includes(words) || !closed?.ticket.includes(words))).toEqual([]);
    expect((world.hides ?? []).filter((words) => end?.ticket.includes(words) || closed?.ticket.includes(words))).toEqual([]);
    counted.endedRight += 1;
  });
});

it('ends every world right, names no cause without proof, and leaves nothing switched on unsaid', () => {
  const { worlds, endedRight, moments, excludedBySource, ...bars } = counted;
  expect({ endedRight, ...bars }).toEqual({ endedRight: worlds, ...Object.fromEntries(Object.keys(bars).map((bar) => [bar, 0])) });
});

it('says less of the same tree where no source excludes', () => {
  const article = articleOf(pressure);
  const { gauge } = article.nodes;
  const { exclusive: _, ...plain } = gauge?.kind === 'question' ? gauge : {};
  const machine = compileArticle({ ...article, nodes: { ...article.nodes, gauge: plain as typeof gauge & object } });
  const low = new Map([['gauge', 'low']]);
  expect(standingsAt(machine, replay(machine, low), low).get('valve-stuck')?.kind).toBe('not-checked');
});

afterAll(() => console.log(JSON.stringify(counted)));
