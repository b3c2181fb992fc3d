import type { Proposal, Recogniser } from '../../engine/proposal.ts';
import { readEvidence } from './evidence-text.ts';
import { isDenied } from './prose.ts';

// Only as a greeting: the same words in a Received line are the server of some sender.
const greeting =
  /\b220[\s-]{1,40}[\w.-]{1,200}\s{1,40}esmtp\s{1,40}server\s{1,40}\(microsoft\s{1,40}exchange\s{1,40}internet\s{1,40}mail\s{1,40}(?:service|connector)\s{1,40}([45])\.([05])\.(\d{3,4})\.(\d{1,4})\)/g;

const ownServer = 'Accept this only if it is the greeting of your own server, not of one that mail goes to.';

/** Version and build of the Internet Mail Service from the greeting on port 25. */
export const imsBanner: Recogniser = {
  id: 'ims-banner',
  looksFor: 'versions of the server, its service pack or Store.exe',
  recognise(evidence): Proposal[] {
    const { lower, linesAt } = readEvidence(evidence);
    return [...lower.matchAll(greeting)].slice(0, 200).flatMap((match) => {
      const [whole, major, minor, third, fourth] = match;
      const version = `v${major}-${minor}`;
      if (isDenied(lower, match.index) || !['v4-0', 'v5-0', 'v5-5'].includes(version)) {
        return [];
      }
      const shared = {
        recogniser: imsBanner.id,
        strength: 'strong' as const,
        note: ownServer,
        lines: linesAt(match.index, match.index + whole.length),
      };
      const build = buildOf(version, Number(third), Number(fourth));
      return [
        { asked: 'exchange-version', answerId: version, ...shared },
        ...(build === undefined ? [] : [{ asked: 'ims-build', answerId: build, ...shared }]),
      ];
    });
  },
};

function buildOf(version: string, third: number, fourth: number): string | undefined {
  const isFrom = (line: number, build: number) => third > line || (third === line && fourth >= build);
  switch (version) {
    case 'v5-0':
      return isFrom(1460, 8) ? 'v5-0-repaired' : 'v5-0-before-sp2';
    case 'v5-5':
      return isFrom(2232, 9) ? 'v5-5-repaired' : 'v5-5-before-sp1';
    default:
      return undefined;
  }
}
