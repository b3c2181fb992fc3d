import { writeWords } from './free-text.ts';
import { writeMoment } from './moments.ts';
import { writeName } from './tokens.ts';
import type { CaseView } from './view-case.ts';
import { whoIsNext } from './who-is-next.ts';

/** Who is next, the link, and what only Unstuck needs. */
export function writeEnd(view: CaseView): string[][] {
  const { case: kept, url } = view;
  const { id, nodeId, from, startedAt, changedAt } = kept;
  const marks = [
    ...(nodeId === undefined ? [] : [`[at: ${writeName(nodeId)}]`]),
    ...(from === undefined ? [] : [`[from: ${writeName(from)}]`]),
    `[started: ${writeMoment(startedAt)}]`,
    `[changed: ${writeMoment(changedAt)}]`,
    `[case: ${writeName(id)}]`,
  ];
  return [[`NEXT   ${writeWords(whoIsNext(view))}`, `LINK   ${writeWords(url)}`, `CASE   ${marks.join(' ')}`]];
}
