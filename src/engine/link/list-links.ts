import type { Article } from '../../model/article/article.ts';
import { type ArticleMachine, fixedState } from '../graph/compile-article.ts';
import { exitsFrom } from '../graph/machine-steps.ts';
import { exitsLeft } from '../graph/reachable.ts';
import { aboutOf, askedAt, namesOf } from '../walk/asked.ts';
import type { Answers } from '../walk/replay.ts';
import { formatLink } from './link.ts';
import { linkTo } from './link-to.ts';

/**
 * An address for every place of an article, each once: its first question; every answer of every question and both
 * answers of every cause, reached with as few answers as can be, and once more for each choice that it can be about;
 * every node opened by itself; and from there what no walk can say. What an edition could be linked to, in short. Where
 * walks are so many or so long that they hold more answers than `answersAtMost`, the rest is opened by itself.
 */
export function listLinks(article: Article, machine: ArticleMachine): string[] {
  const covered = new Set<string>();
  let listed = 0;
  const walked = shortestWalks(article, machine).flatMap(({ nodeId, answers }) => {
    const asked = askedAt(machine, nodeId, answers);
    const exits = listed > answersAtMost ? [] : exitsLeft(machine, nodeId, answers);
    const fresh = exits.filter(({ answerId }) => !covered.has(`${nodeId} ${asked}=${answerId}`));
    listed += fresh.length * (answers.size + 1);
    return fresh.map(({ answerId }) => {
      covered.add(`${nodeId} ${asked}=${answerId}`).add(`${nodeId} ${answerId}`);
      return formatLink(linkTo(machine, new Map([...answers, [asked, answerId]])));
    });
  });
  const opened = Object.keys(article.nodes).flatMap((nodeId) => {
    const from = nodeId === article.start ? undefined : nodeId;
    const asked = askedAt(machine, nodeId, new Map());
    const unsaid = exitsFrom(machine, nodeId).filter(({ answerId }) => !covered.has(`${nodeId} ${answerId}`));
    return [new Map<string, string>(), ...unsaid.map(({ answerId }) => new Map([[asked, answerId]]))].map((answers) =>
      formatLink(linkTo(machine, answers, from)),
    );
  });
  return [...new Set([...walked, ...opened])];
}

/** In the addresses of one article at most: thirty times what those of the largest hold. */
const answersAtMost = 100_000;

type Walk = { readonly nodeId: string; readonly answers: Answers };

/** One walk with the fewest answers to each node, for each set of earlier answers that matters further down. */
function shortestWalks(article: Article, machine: ArticleMachine): Walk[] {
  const matters = namesThatMatter(article);
  const keyOf = ({ nodeId, answers }: Walk) => JSON.stringify([nodeId, ...[...answers].filter(([asked]) => matters.has(asked)).sort()]);
  const first: Walk = { nodeId: article.start, answers: new Map() };
  const walks = [first];
  const seen = new Set([keyOf(first)]);
  let held = 0;
  for (const { nodeId, answers } of walks) {
    for (const { answerId, to } of held > answersAtMost ? [] : exitsLeft(machine, nodeId, answers)) {
      const next: Walk = { nodeId: to, answers: new Map([...answers, [askedAt(machine, nodeId, answers), answerId]]) };
      if (to !== fixedState && !seen.has(keyOf(next))) {
        seen.add(keyOf(next));
        walks.push(next);
        held += next.answers.size;
      }
    }
  }
  return walks;
}

/** What is asked at more than one node, what chooses what a later node is about, and what later answers can contradict. */
function namesThatMatter(article: Article): Set<string> {
  const nodes = Object.entries(article.nodes);
  const names = nodes.flatMap(([nodeId, node]) => namesOf(article, nodeId, node));
  const choosers = nodes.flatMap(([, node]) => aboutOf(node));
  const chosenBy = nodes.flatMap(([nodeId, node]) => (choosers.includes(nodeId) ? namesOf(article, nodeId, node) : []));
  const tied = nodes.flatMap(([, node]) => (node.kind === 'question' ? Object.values(node.goesWith ?? {}).flatMap(Object.keys) : []));
  const times = new Map<string, number>();
  for (const name of names) {
    times.set(name, (times.get(name) ?? 0) + 1);
  }
  return new Set([...names.filter((name) => (times.get(name) ?? 0) > 1), ...chosenBy, ...tied]);
}
