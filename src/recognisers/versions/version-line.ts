import type { Recogniser } from '../recogniser.ts';
import { packByBuild, packOf, versionOf } from './version-answers.ts';

// "Version 6.5 (Build 7638.2: Service Pack 2)", as System Manager, the directory and the Management Shell write it.
const shown =
  /\bversi(?:on|ón|one|e)(?![a-zß-ɏ\d])[^\n\d]{0,24}?\s{0,3}(\d{1,2}\.\d)\s{1,9}\((?:build|compilación|compilation)\s{1,9}(\d{1,5})(?:\.\d{1,5})?(?::\s{0,9}service\s{1,9}pack\s{1,9}(\d))?/g;
const listed = /\badmindisplayversion\s{0,60}:\s{0,20}version\s{1,9}(\d{1,2}\.\d)\b(?!\s{1,9}\(build\s{1,9}\d)/g;
const service = /\b(?:pop3|imap4\w{0,4}|nntp)\s{1,9}(?:server|service)\s{1,9}version\s{1,9}(\d{1,2}\.\d)\.(\d{3,5})\b/g;
// What the other services of Exchange log when they start.
const start =
  /\b(?:message transfer agent|mta|information store|directory service|exchange directory|system attendant)\s{1,40}(?:(?:has|was|is)\s{1,9})?(?:been\s{1,9})?started[.,;:]?\s{1,40}version:?\s{1,9}(\d{1,2}\.\d)(?:,?\s{1,9}build\s{1,9}|\.)(\d{3,4})(?:\.\d{1,4})?/g;
// "Exchange 6.5.7638.1", "Exchange Server 2016 CU23, build 15.1.2507.6", "Exchange 2003 build 7638.2"
const numbered =
  /\bexchange(?: server)?(?: 20\d\d)?(?: cu ?\d{1,2})?,?(?: (?:version|build|v))?:?\s{1,3}(?<number>4\.0|5\.[05]|6\.[05]|8\.[0-3]|14\.[0-3]|15\.[0-2])\.(?<build>\d{3,4})(?:\.\d{1,3})?(?![\d.]\d)/g;
const builtIn = /\bexchange(?: server)? (?<year>2000|2003),?[ (]{1,3}build (?<build>\d{4})(?:\.\d{1,2})?\b/g;
// The program that sets Exchange up carries the version of the server, with zeros in front.
const setup = /\bexsetup(?:\.exe)?\b[\s\S]{0,400}?(?<![\d.])0?(?<major>8|14|15)\.0?(?<minor>\d)\.0?\d{3,4}\.0?\d{1,3}(?![\d.]\d)/g;
const otherProduct = /\b(?:windows|nt|outlook|sql server|explorer|blackberry)\b[^|,;\n]{0,25}$/;
const beforeAtMost = 60;
const looksAtMost = 1000;

/** The version of a server, with its service pack where the line names one. Servers of several versions contradict each other. */
export const versionLine: Recogniser = {
  id: 'version-line',
  looksFor: 'versions of the server, its service pack or Store.exe',
  recognise({ lower, linesAt, holds }) {
    const found = [
      ...[shown, listed, service, start].flatMap((pattern) =>
        findAll(lower, pattern).map(({ 1: number = '', 2: build, 3: pack, ...match }) => ({ number, build, pack, ...match })),
      ),
      ...findAll(lower, numbered).map(({ groups = {}, ...match }) => ({
        number: groups.number ?? '',
        build: groups.build,
        pack: undefined,
        ...match,
      })),
      ...findAll(lower, builtIn).map(({ groups = {}, ...match }) => ({
        number: groups.year === '2000' ? '6.0' : '6.5',
        build: groups.build,
        pack: undefined,
        ...match,
      })),
      ...findAll(lower, setup).map(({ groups = {}, ...match }) => ({
        number: `${groups.major}.${groups.minor}`,
        build: undefined,
        pack: undefined,
        ...match,
      })),
    ];
    return found.flatMap(({ number, build, pack, 0: whole, index }) => {
      const to = index + whole.length;
      const version = versionOf(number, build === undefined ? undefined : Number(build));
      const before = lower.slice(Math.max(0, index - beforeAtMost), index);
      if (version === undefined || otherProduct.test(before) || !holds(index, to)) {
        return [];
      }
      const shared = { recogniser: versionLine.id, strength: 'strong' as const, lines: linesAt(index, to) };
      const servicePack = pack === undefined ? packByBuild(version, Number(build)) : packOf(version, Number(pack));
      return [
        { asked: 'exchange-version', answerId: version, ...shared },
        ...(servicePack === undefined ? [] : [{ asked: 'service-pack', answerId: servicePack, ...shared }]),
      ];
    });
  },
};

function findAll(lower: string, pattern: RegExp): RegExpExecArray[] {
  return [...lower.matchAll(pattern)].slice(0, looksAtMost);
}
