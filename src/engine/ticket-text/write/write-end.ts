import { writeFreeText, writeWords } from '../hide/free-text.ts';
import { writeMoment } from '../moments.ts';
import { writeName } from '../tokens.ts';
import type { CaseView } from './view-case.ts';
import { whoIsNext } from './who-is-next.ts';

/** Who is next, the link, and what only Unstuck needs. */
export function writeEnd(view: CaseView): string[][] {
  const { case: kept, url } = view;
  const { id, nodeId, from, startedAt, changedAt, closed } = kept;
  const marks = [
    ...(nodeId === undefined ? [] : [`[at: ${writeName(nodeId)}]`]),
    ...(from === undefined ? [] : [`[from: ${writeName(from)}]`]),
    `[started: ${writeMoment(startedAt)}]`,
    `[changed: ${writeMoment(changedAt)}]`,
    // No mark of its own: builds that know no closing read this text too, and a mark unknown to them is a change of the text.
    ...(closed === undefined ? [] : [`[done ${writeMoment(closed.at)}] ${writeFreeText(closed.how)}`]),
    `[case: ${writeName(id)}]`,
  ];
  return [[`NEXT   ${writeWords(whoIsNext(view))}`, `LINK   ${writeWords(url)}`, `CASE   ${marks.join(' ')}`]];
}
