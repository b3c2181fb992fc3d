import { causeAt } from '../../graph/ways-of-cause.ts';
import type { CauseStanding } from '../../standings/cause-standings.ts';
import { removedCauses } from '../../walk/removed-causes.ts';
import { writeWords } from '../hide/free-text.ts';
import type { CasePlace } from './view-case.ts';

const headings: Readonly<Record<CauseStanding['kind'], string>> = {
  'ruled-out': 'RULED OUT',
  removed: 'REMOVED',
  tried: 'TRIED, NOT FIXED',
  'not-checked': 'NOT CHECKED',
  possible: 'STILL POSSIBLE',
};

/**
 * How the causes stand, and what says so. The cause at which the walk stands has a section of its own, and so have those that
 * were removed on the way for a time only.
 */
export function writeCauses({ causes, nodeId, node }: CasePlace): string[][] {
  const here = causeAt(node, nodeId);
  const others = causes.filter(({ causeId, kind }) => causeId !== here || kind !== 'possible');
  return (Object.keys(headings) as CauseStanding['kind'][]).flatMap((kind) => {
    const such = kind === 'removed' ? removedCauses(others) : others.filter((cause) => cause.kind === kind);
    const lines = such.map((cause) => ` - ${writeWords(`${cause.title}${because(cause)}`)}`);
    return lines.length === 0 ? [] : [[headings[kind], ...lines]];
  });
}

function because({ kind, reason, openQuestion, waysTried, isForNow }: CauseStanding): string {
  const ways = isForNow ? ' (worked around)' : waysTried === undefined ? '' : ` (${waysTried})`;
  if (reason === undefined) {
    return `${ways}${kind === 'not-checked' ? ': it comes before the place where this walk was opened' : ''}`;
  }
  const before = kind === 'removed' ? ', by: ' : kind === 'not-checked' && openQuestion === undefined ? ', passed over after: ' : ': ';
  return `${ways}${before}${reason}`;
}
