import type { ArticleCore, CoreNode } from '../../../engine/article/article-core.ts';
import { titleOf } from '../../../engine/article/title.ts';
import { type ArticleMachine, fixedState } from '../../../engine/graph/compile-article.ts';
import { exitsFrom } from '../../../engine/graph/machine-steps.ts';
import { exitsLeft, reachableFrom } from '../../../engine/graph/reachable.ts';
import { formatLink } from '../../../engine/link/link.ts';
import { linkWithout, shownAt } from '../../../engine/link/link-to.ts';
import { askedAt } from '../../../engine/walk/asked.ts';
import { type Answers, type Place, replay } from '../../../engine/walk/replay.ts';
import { triedWords } from '../../../engine/walk/words.ts';
import type { ArticleNode, Outcome } from '../../../model/article/article-node.ts';
import type { Observations } from '../../../model/article/observation.ts';
import { type Outline, outlineOf } from './map-outline.ts';

/** `walked`: on the way so far. `open`: the answers can still lead here. `out`: they no longer can. */
export type EdgeMark = 'walked' | 'open' | 'out';

export type MapNode = {
  readonly nodeId: string;
  /** Its number on this map, the same in the picture and in the list. */
  readonly number: number;
  readonly kind: ArticleNode['kind'];
  /** What a referral has come to. */
  readonly outcome?: Outcome;
  readonly title: string;
  readonly mark: EdgeMark | 'here';
  /** Of another way to remove a cause, the number of that cause; 0 where no answer leads to it. */
  readonly wayOf?: number;
  /** Whether the source hands over here: what is left is not checked. */
  readonly stopsHere?: true;
  /** The answers that end the walk here, as *Fixed*. They lead out of the article and are no edges. */
  readonly ends?: readonly { readonly label: string; readonly isGiven: boolean }[];
  /** How a cause stands, in words. Another way to remove one has none of its own: it may be not reached where the cause is removed. */
  readonly standing?: string;
  readonly href: string;
};

/** All answers of one node that go the same way. */
export type MapEdge = {
  readonly from: string;
  readonly to: string;
  readonly answers: readonly { readonly id: string; readonly label: string; readonly isGiven: boolean }[];
  readonly mark: EdgeMark;
};

/** A whole article with the way walked so far: what the picture, the list and the exports show. */
export type MapGraph = {
  readonly articleId: string;
  readonly title: string;
  readonly here: string;
  /** In the order of their numbers. */
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
  readonly outline: readonly Outline[];
};

type Walked = {
  readonly answers: Answers;
  readonly from?: string;
  readonly standings: ReadonlyMap<string, string>;
  readonly observations?: Observations;
};

/** What leads out of the article, as *Fixed*, is no edge: a box shows it as its own end. */
export function buildMap(article: ArticleCore, machine: ArticleMachine, { answers, from, standings, observations }: Walked): MapGraph {
  const place = replay(machine, answers, from, observations);
  const here = shownAt(place);
  const ways = waysOf(article, machine);
  const reach = reachOf(machine, place, here);
  const walked = new Set(place.trail.map(({ nodeId, answerId }) => `${nodeId} ${answerId}`));
  const onTrail = new Map(place.trail.map(({ nodeId, asked }) => [nodeId, asked]));
  const hrefOf = (nodeId: string) => {
    const own = askedAt(machine, nodeId, new Map());
    const said = new Map([...answers].filter(([asked]) => asked !== own));
    const link = { articleId: article.id, nodeId, ...(nodeId === article.start ? {} : { from: nodeId }), answers: said };
    const asked = onTrail.get(nodeId);
    const kept = { answers, ...(from === undefined ? {} : { from }) };
    if (nodeId === here) {
      return formatLink({ articleId: article.id, nodeId, ...kept });
    }
    // Two questions can share an answer; taken back, it leads to the first of them.
    const back = asked === undefined ? undefined : linkWithout(machine, kept, [asked], observations);
    return formatLink(back?.nodeId === nodeId ? back : link);
  };
  const edges = ways.map(
    (way): MapEdge => ({
      ...way,
      answers: way.answers.map((answer) => ({ ...answer, isGiven: walked.has(`${way.from} ${answer.id}`) })),
      mark: markOf(way, walked, reach.exits),
    }),
  );
  const outline = outlineOf(article.start, Object.keys(article.nodes), edges);
  const order = numbered(outline);
  const nodes = order.map((nodeId, index): MapNode => {
    const node = article.nodes[nodeId];
    if (node === undefined) {
      throw new Error(`${article.id} has no node ${nodeId}, and yet it is on the map.`);
    }
    const standing = standings.get(nodeId);
    const ends = exitsFrom(machine, nodeId)
      .filter(({ to }) => to === fixedState)
      .map(({ answerId }) => ({
        label: labelOf(node, answerId),
        isGiven: walked.has(`${nodeId} ${answerId}`),
      }));
    return {
      nodeId,
      number: index + 1,
      kind: node.kind,
      ...(node.kind === 'referral' && node.outcome !== undefined ? { outcome: node.outcome } : {}),
      title: titleOf(node),
      mark: nodeId === here ? 'here' : onTrail.has(nodeId) ? 'walked' : reach.nodes.has(nodeId) ? 'open' : 'out',
      ...(node.kind === 'cause' && node.wayOf !== undefined && { wayOf: 1 + order.indexOf(node.wayOf) }),
      ...(node.kind === 'cause' && node.stopsHere && { stopsHere: true }),
      ...(ends.length > 0 && { ends }),
      ...(standing === undefined ? {} : { standing }),
      href: hrefOf(nodeId),
    };
  });
  return { articleId: article.id, title: article.title, here, nodes, edges, outline };
}

/** What the answers can still lead to. Where they have ended the walk, nothing lies beyond. */
function reachOf(machine: ArticleMachine, place: Place, here: string) {
  if (place.nodeId === fixedState) {
    return { nodes: new Set<string>(), exits: new Set<string>() };
  }
  const known = new Map(place.trail.map(({ asked, answerId }) => [asked, answerId]));
  const nodes = reachableFrom(machine, here, known);
  const exits = new Set([...nodes].flatMap((id) => exitsLeft(machine, id, known).map(({ answerId }) => `${id} ${answerId}`)));
  return { nodes, exits };
}

type Way = { readonly from: string; readonly to: string; readonly answers: readonly { readonly id: string; readonly label: string }[] };

function waysOf(article: ArticleCore, machine: ArticleMachine): Way[] {
  return Object.entries(article.nodes).flatMap(([nodeId, node]) => {
    const exits = exitsFrom(machine, nodeId).filter(({ to }) => to !== fixedState);
    return [...new Set(exits.map(({ to }) => to))].map((to) => ({
      from: nodeId,
      to,
      answers: exits
        .filter((exit) => exit.to === to)
        .map(({ answerId }) => ({
          id: answerId,
          label: labelOf(node, answerId),
        })),
    }));
  });
}

function labelOf(node: CoreNode, answerId: string): string {
  if (node.kind === 'cause' && node.holds !== undefined && answerId === 'fixed') {
    return 'Worked around';
  }
  return (node.kind === 'question' ? node.answers[answerId]?.label : triedWords[answerId]) ?? answerId;
}

function markOf({ from, answers }: Way, walked: ReadonlySet<string>, left: ReadonlySet<string>): EdgeMark {
  const has = (set: ReadonlySet<string>) => answers.some(({ id }) => set.has(`${from} ${id}`));
  return has(walked) ? 'walked' : has(left) ? 'open' : 'out';
}

function numbered(outline: readonly Outline[]): string[] {
  return outline.flatMap(({ nodeId, exits }) => [nodeId, ...numbered(exits.flatMap(({ nested }) => nested ?? []))]);
}
