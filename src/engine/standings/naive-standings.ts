import type { Article } from '../../model/article/article.ts';
import type { ArticleNode } from '../../model/article/article-node.ts';
import type { GoesWith } from '../../model/article/question.ts';

// The definitions of the standings once more, for the tests: slow, on the data alone, and without a line of the engine's.

/** One answer of a walk, in the order given, with the name under which it is kept. */
export type Act = { readonly nodeId: string; readonly asked: string; readonly answerId: string; readonly next: string };

type Said = readonly Pick<Act, 'asked' | 'answerId'>[];

export type NaiveStanding = { readonly kind: string; readonly by?: string; readonly waysTried?: string };

type Nodes = Article['nodes'];

/** Where the answers of a node lead. */
function edgesOf(node: ArticleNode | undefined): [answerId: string, to: string][] {
  if (node?.kind === 'question') {
    return Object.entries(node.answers).map(([answerId, { goto }]) => [answerId, goto ?? node.otherwise ?? '']);
  }
  return node?.kind === 'cause'
    ? [
        ['fixed', node.whenFixed ?? '$fixed'],
        ['not-fixed', node.notFixed],
      ]
    : [];
}

/** The name under which a node is answered: what it asks, or itself; and what was chosen, where it is about a choice. */
export function nameAt(nodes: Nodes, nodeId: string, told: Said): string {
  const ownName = (id: string) => {
    const node = nodes[id];
    return (node?.kind === 'question' ? node.asks : undefined) ?? id;
  };
  const node = nodes[nodeId];
  const about = (node?.kind === 'question' || node?.kind === 'cause' ? node.about : undefined) ?? [];
  const chosen = about.map((id) => told.find(({ asked }) => asked === ownName(id))?.answerId);
  const choice = chosen.find((answerId) => answerId !== undefined && answerId !== 'unknown');
  return choice === undefined ? ownName(nodeId) : `${ownName(nodeId)}-${choice}`;
}

type Tied = Readonly<Record<string, GoesWith>>;

const tiedByTree = new WeakMap<Nodes, Tied>();

/** What the answers of each observation go with. */
function tiedIn(nodes: Nodes): Tied {
  const asking = () =>
    Object.values(nodes).flatMap((node) =>
      node.kind === 'question' && node.asks && node.goesWith ? [[node.asks, node.goesWith] as const] : [],
    );
  const tied = tiedByTree.get(nodes) ?? Object.fromEntries(asking());
  tiedByTree.set(nodes, tied);
  return tied;
}

/** The answers that can be given at a node: the one that was given under its name, or each that goes with what was said. */
export function edgesLeft(nodes: Nodes, nodeId: string, told: Said): [answerId: string, to: string][] {
  const asked = nameAt(nodes, nodeId, told);
  const before = told.find((said) => said.asked === asked);
  const tied = tiedIn(nodes);
  return edgesOf(nodes[nodeId]).filter(([answerId]) =>
    before === undefined ? told.every((said) => goTogether(tied, said, { asked, answerId })) : answerId === before.answerId,
  );
}

/** Whether two answers can both be true: nothing that both say something of is said to be two things. */
function goTogether(tied: Tied, one: Said[number], other: Said[number]): boolean {
  const saidBy = ({ asked, answerId }: Said[number]): [string, readonly string[]][] =>
    answerId === 'unknown' ? [] : [[asked, [answerId]], ...Object.entries(tied[asked]?.[answerId] ?? {})];
  return saidBy(one).every(([about, ids]) =>
    saidBy(other).every(([otherAbout, otherIds]) => about !== otherAbout || ids.some((id) => otherIds.includes(id))),
  );
}

/** How a cause stands after a walk; `place` is where it has come to. */
export function standNaively(nodes: Nodes, causeId: string, acts: readonly Act[], place: string): NaiveStanding {
  const ways = Object.keys(nodes).filter((id) => {
    const node = nodes[id];
    return id === causeId || (node?.kind === 'cause' && node.wayOf === causeId);
  });
  const answerAt = (id: string) => acts.find(({ nodeId }) => nodeId === id)?.answerId;
  const open = ways.filter((id) => answerAt(id) === undefined);
  const can = (from: string, told: Said) => open.some((id) => reach(nodes, from, told, new Set()).has(id));

  if (ways.some((id) => answerAt(id) === 'fixed')) {
    return { kind: 'removed' };
  }
  if (ways.every((id) => answerAt(id) === 'not-fixed')) {
    return { kind: 'tried' };
  }
  const partly = open.length < ways.length ? { waysTried: `${ways.length - open.length} of ${ways.length}` } : {};
  if (can(place, acts)) {
    return { kind: 'possible', ...partly };
  }
  const at = acts.findIndex(({ nodeId, next }, index) => can(nodeId, acts.slice(0, index)) && !can(next, acts.slice(0, index + 1)));
  const act = acts[at];
  if (act === undefined) {
    return { kind: 'not-checked', ...partly };
  }
  const notChecked = { kind: 'not-checked', by: act.nodeId, ...partly };
  const ruledOut = { kind: 'ruled-out', by: act.nodeId };
  const lostAt = nodes[act.nodeId];
  if (lostAt?.kind !== 'question' || act.answerId === 'unknown') {
    return notChecked;
  }
  const before = acts.slice(0, at);
  const others = edgesLeft(nodes, act.nodeId, before).filter(([answerId]) => answerId !== 'unknown' && answerId !== act.answerId);
  const led = others.filter(([answerId, to]) => can(to, [...before, { asked: act.asked, answerId }]));
  if (lostAt.exclusive !== undefined) {
    return led.length > 0 ? ruledOut : notChecked;
  }
  if (open.length < ways.length) {
    return notChecked;
  }
  const found = nodes[act.next];
  if (act.next === '$fixed' || (found?.kind === 'cause' && found.stopsHere === true)) {
    return notChecked;
  }
  if (found?.kind === 'cause' && others.every(([, to]) => !ways.includes(to))) {
    return notChecked;
  }
  return others.length > 0 && led.length === others.length ? ruledOut : notChecked;
}

function reach(nodes: Nodes, from: string, told: Said, seen: Set<string>): Set<string> {
  if (!seen.has(from)) {
    seen.add(from);
    for (const [, to] of edgesLeft(nodes, from, told)) {
      reach(nodes, to, told, seen);
    }
  }
  return seen;
}
