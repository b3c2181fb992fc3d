import type { Article } from '../model/article.ts';
import type { ArticleNode } from '../model/article-node.ts';

// The definitions of the standings once more, for the tests: slow, on the data alone, and without a line of the engine's.

/** One answer of a walk, in the order given. */
export type Act = { readonly nodeId: string; readonly answerId: string; readonly next: string };

export type NaiveStanding = { readonly kind: string; readonly by?: string; readonly waysTried?: string };

type Nodes = Article['nodes'];

/** Where the answers of a node lead. */
export function edgesOf(node: ArticleNode | undefined): [answerId: string, to: string][] {
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

/** How a cause stands after a walk; `place` is where it has come to. */
export function standNaively(nodes: Nodes, causeId: string, acts: readonly Act[], place: string): NaiveStanding {
  const ways = Object.keys(nodes).filter((id) => {
    const node = nodes[id];
    return id === causeId || (node?.kind === 'cause' && node.wayOf === causeId);
  });
  const answerAt = (id: string) => acts.find(({ nodeId }) => nodeId === id)?.answerId;
  const open = ways.filter((id) => answerAt(id) === undefined);
  const can = (from: string, told: readonly Act[]) => open.some((id) => reach(nodes, from, told, new Set()).has(id));

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
  const others = edgesOf(lostAt).filter(([answerId]) => answerId !== 'unknown' && answerId !== act.answerId);
  const led = others.filter(([answerId, to]) => can(to, [...before, { nodeId: act.nodeId, answerId, next: to }]));
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

function reach(nodes: Nodes, from: string, told: readonly Act[], seen: Set<string>): Set<string> {
  if (seen.has(from)) {
    return seen;
  }
  seen.add(from);
  const node = nodes[from];
  const asked = node?.kind === 'question' ? node.asks : undefined;
  const said = told.find(({ nodeId }) => {
    const other = nodes[nodeId];
    return nodeId === from || (asked !== undefined && other?.kind === 'question' && other.asks === asked);
  });
  for (const [answerId, to] of edgesOf(node)) {
    if (said === undefined || said.answerId === answerId) {
      reach(nodes, to, told, seen);
    }
  }
  return seen;
}
