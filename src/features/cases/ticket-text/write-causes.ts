import type { CauseStanding } from '../../../engine/cause-standings.ts';
import { writeWords } from './free-text.ts';
import type { CasePlace } from './view-case.ts';

const headings: Readonly<Record<CauseStanding['kind'], string>> = {
  'ruled-out': 'RULED OUT',
  removed: 'REMOVED',
  tried: 'TRIED, NOT FIXED',
  'not-checked': 'NOT CHECKED',
  possible: 'STILL POSSIBLE',
};

/** How the causes stand, and what says so. The cause at which the walk stands has a section of its own. */
export function writeCauses({ causes, nodeId }: CasePlace): string[][] {
  const others = causes.filter(({ causeId, kind }) => causeId !== nodeId || kind !== 'possible');
  return (Object.keys(headings) as CauseStanding['kind'][]).flatMap((kind) => {
    const lines = others.filter((cause) => cause.kind === kind).map((cause) => ` - ${writeWords(`${cause.title}${because(cause)}`)}`);
    return lines.length === 0 ? [] : [[headings[kind], ...lines]];
  });
}

function because({ kind, reason }: CauseStanding): string {
  if (reason === undefined) {
    return kind === 'not-checked' ? ': it comes before the place where this walk was opened' : '';
  }
  return `: ${reason}`;
}
