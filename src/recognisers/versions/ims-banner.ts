import type { Recogniser } from '../recogniser.ts';
import { isOfOtherServer } from '../replies/dialogue.ts';
import { isSaidByOther } from '../standing/speaker.ts';
import { lineAround } from '../text/line-bounds.ts';
import { findFileVersions } from './file-versions.ts';

const product = 'microsoft\\s{1,40}exchange\\s{1,40}internet\\s{1,40}mail\\s{1,40}(?:service|connector)';
const build = '([45])\\.([05])\\.(\\d{3,4})\\.(\\d{1,4})';
// Only as a greeting: the same words in a Received line are the server of some sender. 5.0 greets without brackets.
const greeting = new RegExp(
  `\\b220[\\s-]{1,40}[\\w.-]{1,200}\\s{1,40}(?:e?smtp\\s{1,40}server\\s{1,40}\\(${product}\\s{1,40}${build}\\)|${product}\\s{1,40}${build})`,
  'g',
);
const started = new RegExp(
  [
    'internet\\s{1,40}mail\\s{1,40}(?:service|connector)\\s{1,40}(?:(?:has|was|is|has\\s{1,9}been)\\s{1,9})?started[.,;:]?\\s{1,40}\\(?version:?\\s{1,9}([45])\\.([05])(?:,?\\s{1,9}build\\s{1,9}|\\.)(\\d{3,4})\\.(\\d{1,4})',
    'internet\\s{1,40}mail\\s{1,40}(?:service|connector)\\s{1,9}\\(?(?:version\\s{1,9})?([45])\\.([05])\\.(\\d{3,4})\\.(\\d{1,4})\\)?\\s{1,9}(?:(?:has|was|is|has\\s{1,9}been)\\s{1,9})?started',
  ]
    .map((pattern) => `\\b${pattern}`)
    .join('|'),
  'g',
);
// Any other wording, in any language, that names the service, says that it starts and prints the version.
const starting =
  /(?:internet[ -]mail[ -]?(?:service|connector|dienst)|(?:service|servicio|servizio)(?: de| di)? (?:messagerie|courrier|correo(?: de)?|posta)[ -]?internet)[^\n]{0,60}?(?:starting|started|gestartet|démarr|inicia|avvi|gestart)[^\n]{0,40}?\sversi(?:on|ón|one|e):? {1,4}([45])\.([05])\.(\d{3,4})\.(\d{1,4})/g;
const fileBuild = /(?<![\d.])([45])\.([05])\.(\d{4})\.(\d{1,4})(?![\d.]\d)/g;
// What comes in, in the logs of the service and of test programs: the greeting of the other side.
const received = /<<<|<-|<\*\*|\bio: ?\|/;
const ownServer = 'Accept this only if it is the greeting of your own server, not of one that mail goes to.';
const looksAtMost = 200;

/** Version and build of the Internet Mail Service from the greeting on port 25, or from the event that it logs when it starts. */
export const imsBanner: Recogniser = {
  id: 'ims-banner',
  looksFor: 'versions of the server, its service pack or Store.exe',
  recognise(text) {
    const { lower, linesAt, holds } = text;
    const greetings = [...lower.matchAll(greeting)]
      .slice(0, looksAtMost)
      .filter(({ 0: whole, index }) => {
        const line = lineAround(lower, index, index + whole.length);
        return (
          !received.test(line.slice(0, line.indexOf('220'))) &&
          !isOfOtherServer(lower, index + whole.length) &&
          !isSaidByOther(lower, index, index + whole.length)
        );
      })
      .map((match) => ({ ...placeOf(match), note: ownServer }));
    const starts = [started, starting]
      .flatMap((pattern) => [...lower.matchAll(pattern)].slice(0, looksAtMost))
      .map((match) => ({ ...placeOf(match), note: undefined }));
    // The program of the service itself.
    const files = findFileVersions(text, 'msexcimc', { whole: fileBuild }).map((found) => ({ ...found, note: undefined }));
    return [...greetings, ...starts, ...files].flatMap(({ parts, from, to, note }) => {
      const [major, minor, third, fourth] = parts.filter((part) => part !== undefined);
      const version = `v${major}-${minor}`;
      if (!['v4-0', 'v5-0', 'v5-5'].includes(version) || !holds(from, to)) {
        return [];
      }
      const shared = {
        recogniser: imsBanner.id,
        strength: 'strong' as const,
        ...(note === undefined ? {} : { note }),
        lines: linesAt(from, to),
      };
      const imsBuild = buildOf(version, Number(third), Number(fourth));
      return [
        { asked: 'exchange-version', answerId: version, ...shared },
        ...(imsBuild === undefined ? [] : [{ asked: 'ims-build', answerId: imsBuild, ...shared }]),
      ];
    });
  },
};

function placeOf(match: RegExpExecArray) {
  return { parts: match.slice(1), from: match.index, to: match.index + match[0].length };
}

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
