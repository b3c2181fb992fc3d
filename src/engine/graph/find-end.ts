import { type Answers, replay } from '../walk/replay.ts';
import type { ArticleMachine } from './compile-article.ts';
import { nodeAt } from './machine-steps.ts';

/** A place at which a walk ends, and the question at which the walk is opened, where those before it are left out. */
export type FoundEnd = { readonly nodeId: string; readonly from?: string };

/**
 * The end that some answers lead to in an article. That is where they lead from its first question, a cause included. Else,
 * as evidence answers late questions before early ones, the referral or escalation that one of the answers leads to
 * wherever it is asked. Undefined where there is none, and where two answers lead to two of them.
 */
export function findEnd(machine: ArticleMachine, answers: Answers): FoundEnd | undefined {
  const { nodeId } = replay(machine, answers);
  if (nodeAt(machine, nodeId)?.kind !== 'question') {
    return { nodeId };
  }
  const ways = Object.keys(machine.states).flatMap((from) => wayFrom(machine, answers, from));
  const sure = ways.filter(
    ({ asked, nodeId: end }) => isHandedOn(machine, end) && ways.every((way) => way.asked !== asked || way.nodeId === end),
  );
  const [first, ...others] = sure;
  return first === undefined || others.some((way) => way.nodeId !== first.nodeId) ? undefined : { nodeId: first.nodeId, from: first.from };
}

function wayFrom(machine: ArticleMachine, answers: Answers, from: string) {
  const { nodeId, trail } = replay(machine, answers, from);
  const asked = trail[0]?.asked;
  return asked === undefined || nodeAt(machine, from)?.kind !== 'question' ? [] : [{ asked, nodeId, from }];
}

function isHandedOn(machine: ArticleMachine, nodeId: string): boolean {
  const kind = nodeAt(machine, nodeId)?.kind;
  return kind === 'referral' || kind === 'escalation';
}
