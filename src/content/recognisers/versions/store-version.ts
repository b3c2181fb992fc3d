import type { Recogniser } from '../recogniser.ts';
import type { EvidenceText } from '../text/evidence-text.ts';
import { lineBounds } from '../text/line-bounds.ts';

type Build = { readonly major?: '6.0' | '6.5'; readonly third: number; readonly from: number; readonly to: number };

const file = /(?<![\w.-])store\.exe\b/g;
const otherFile = /(?<!\bstore)\.(?:exe|dll|sys|msp|pdb)\b/;
const fullBuild = /(?<![\d.])(6\.[05])\.(\d{4})\.\d{1,4}(?![\d.]\d)/g;
const bareBuild = /\bstore\.exe\W{1,5}(?:(?:file |datei)?version\W{1,3})?(\d{4})\.\d{1,3}(?![\d.]\d)/g;
const versionLine = /^\W{0,20}(?:file|product|datei)?\s{0,3}versi(?:on|ón|e)\W/;
const onlyBuild = /^\s*(?:(?:file|product|datei)?\s?version\s{0,20}[:=]?\s{0,20})?(6\.[05])\.(\d{4})\.\d{1,4}\s*$/;
const hedge =
  /or (?:later|higher|newer|above)|at least|hotfix|update|contains|includes|requires?|minimum|need|below|before|until|prior|less than/;
const bareLines = new Set([6619, 7233, 7650]);

/** Version and service pack from the file version of store.exe. */
export const storeVersion: Recogniser = {
  id: 'store-version',
  looksFor: 'versions of the server, its service pack or Store.exe',
  recognise(text) {
    const { linesAt } = text;
    return findBuilds(text).flatMap((build) => {
      const read = readBuild(build);
      const shared = { recogniser: storeVersion.id, strength: 'medium' as const, lines: linesAt(build.from, build.to) };
      return [
        ...(read?.version === undefined
          ? []
          : [{ asked: 'exchange-version', answerId: read.version, ...shared, ...noteOnVersion(read.version) }]),
        ...(read?.pack === undefined ? [] : [{ asked: 'service-pack', answerId: read.pack, ...shared, note: read.note ?? fromFile }]),
      ];
    });
  },
};

const fromFile = 'Read from the file version. Better ask which service pack is on the server.';
const unsure =
  'In doubt: where the numbers of one service pack end and the next begin is not in our sources. Better ask for the service pack.';

function noteOnVersion(version: string): { note?: string } {
  return version === 'v2003' ? { note: 'Small Business Server 2003 has the same numbers. Refuse this if it is one.' } : {};
}

function readBuild({ major, third }: Build): { version?: 'v2000' | 'v2003'; pack?: string; note?: string } | undefined {
  if (major === undefined && !bareLines.has(third)) {
    return undefined;
  }
  if (major === '6.0' || (major === undefined && third < 6944)) {
    // 6944 is believed to be Exchange 2003 as released, so a 6.0 before it contradicts itself.
    return third >= 6944 ? undefined : { version: 'v2000', ...(third >= 6619 ? { pack: 'v2000-sp3' } : {}) };
  }
  if (third < 6944 || third > 7999) {
    return undefined;
  }
  const pack = third >= 7638 ? 'v2003-sp2' : third >= 7233 ? 'v2003-sp1' : undefined;
  return { version: 'v2003', ...(pack === undefined ? {} : { pack }), ...(third === 7233 || third === 7650 ? {} : { note: unsure }) };
}

function findBuilds({ lower, holds }: EvidenceText): Build[] {
  const alone = lower.length < 100 ? onlyBuild.exec(lower) : null;
  if (alone !== null) {
    return [{ major: majorOf(alone[1]), third: Number(alone[2]), from: 0, to: lower.length }];
  }
  return [...lower.matchAll(file)].slice(0, 500).flatMap(({ index }) => buildNear(lower, holds, index));
}

// On the line of the file, or on a line "version" right below it, before any other file is named.
function buildNear(lower: string, holds: EvidenceText['holds'], at: number): Build[] {
  const { start, end } = lineBounds(lower, at);
  const line = lower.slice(start, end);
  if (otherFile.test(line) || hedge.test(line) || !holds(at, at + 'store.exe'.length)) {
    return [];
  }
  const onLine = [...line.matchAll(fullBuild)].map(([, major, third]) => ({ major: majorOf(major), third: Number(third) }));
  const bare = [...line.matchAll(bareBuild)].map(([, third]) => ({ third: Number(third) }));
  const found = onLine.length > 0 ? onLine : bare;
  if (found.length > 0) {
    return found.length === 1 ? found.map((build) => ({ ...build, from: start, to: end })) : [];
  }
  const below = lower
    .slice(end, end + 200)
    .split(/\r\n|\r|\n/)
    .slice(1, 4);
  const versions = below
    .slice(0, below.findIndex((next) => /\.(?:exe|dll)\b/.test(next)) >>> 0)
    .filter((next) => versionLine.test(next) && !hedge.test(next));
  const match = versions.length === 1 ? [...(versions[0] ?? '').matchAll(fullBuild)][0] : undefined;
  return match === undefined
    ? []
    : [{ major: majorOf(match[1]), third: Number(match[2]), from: start, to: lower.indexOf(match[0], end) + match[0].length }];
}

function majorOf(text: string | undefined): '6.0' | '6.5' {
  return text === '6.0' ? '6.0' : '6.5';
}
