import type { Recogniser } from '../recogniser.ts';
import { packOf, versionOf } from './version-answers.ts';

// "Version 6.5 (Build 7638.2: Service Pack 2)", as System Manager, the directory and the Management Shell write it.
const shown =
  /\bversi(?:on|ón|one|e)\s?:?\s{1,9}(\d{1,2}\.\d)\s{1,9}\((?:build|compilación|compilation)\s{1,9}(\d{1,5})(?:\.\d{1,5})?(?::\s{0,9}service\s{1,9}pack\s{1,9}(\d))?/g;
const listed = /\badmindisplayversion\s{0,60}:\s{0,20}version\s{1,9}(\d{1,2}\.\d)\b(?!\s{1,9}\(build\s{1,9}\d)/g;
const service = /\b(?:pop3|imap4\w{0,4}|nntp)\s{1,9}(?:server|service)\s{1,9}version\s{1,9}(\d{1,2}\.\d)\.(\d{3,5})\b/g;
// What the other services of Exchange log when they start.
const start =
  /\b(?:message transfer agent|mta|information store|directory service|exchange directory|system attendant)\s{1,40}(?:(?:has|was|is)\s{1,9})?(?:been\s{1,9})?started[.,;:]?\s{1,40}version:?\s{1,9}(\d{1,2}\.\d)(?:,?\s{1,9}build\s{1,9}|\.)(\d{3,4})(?:\.\d{1,4})?/g;
const otherProduct = /\b(?:windows|nt|outlook|sql server|explorer|blackberry)\b[^|,;\n]{0,25}$/;
const beforeAtMost = 60;
const looksAtMost = 1000;

/** The version of a server, with its service pack where the line names one. Servers of several versions contradict each other. */
export const versionLine: Recogniser = {
  id: 'version-line',
  looksFor: 'versions of the server, its service pack or Store.exe',
  recognise({ lower, linesAt, holds }) {
    return [shown, listed, service, start].flatMap((pattern) =>
      [...lower.matchAll(pattern)].slice(0, looksAtMost).flatMap((match) => {
        const [whole, number = '', build, pack] = match;
        const to = match.index + whole.length;
        const version = versionOf(number, build === undefined ? undefined : Number(build));
        const before = lower.slice(Math.max(0, match.index - beforeAtMost), match.index);
        if (version === undefined || otherProduct.test(before) || !holds(match.index, to)) {
          return [];
        }
        const shared = { recogniser: versionLine.id, strength: 'strong' as const, lines: linesAt(match.index, to) };
        const servicePack = pack === undefined ? undefined : packOf(version, Number(pack));
        return [
          { asked: 'exchange-version', answerId: version, ...shared },
          ...(servicePack === undefined ? [] : [{ asked: 'service-pack', answerId: servicePack, ...shared }]),
        ];
      }),
    );
  },
};
