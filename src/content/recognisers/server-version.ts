import type { Proposal, Recogniser } from '../../engine/proposal.ts';
import { readEvidence } from './evidence-text.ts';

const shown = /\badmindisplayversion\s{0,60}:\s{0,20}version\s{1,9}(\d{1,2}\.\d)\b/g;
const answers = new Map([
  ['6.0', 'v2000'],
  ['6.5', 'v2003'],
]);

/** The version of a server as the Exchange Management Shell lists it. Servers of several versions contradict each other. */
export const serverVersion: Recogniser = {
  id: 'server-version',
  looksFor: 'versions of the server, its service pack or Store.exe',
  recognise(evidence): Proposal[] {
    const { lower, linesAt } = readEvidence(evidence);
    return [...lower.matchAll(shown)].slice(0, 1000).flatMap((match) => {
      const answerId = answerOf(match[1] ?? '');
      return answerId === undefined
        ? []
        : [
            {
              asked: 'exchange-version',
              answerId,
              recogniser: serverVersion.id,
              strength: 'strong' as const,
              lines: linesAt(match.index, match.index + match[0].length),
            },
          ];
    });
  },
};

function answerOf(version: string): string | undefined {
  const major = version.split('.')[0];
  return answers.get(version) ?? (major === '8' ? 'v2007' : major === '14' ? 'v2010' : major === '15' ? 'other' : undefined);
}
