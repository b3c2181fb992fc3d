import type { Recogniser } from '../recogniser.ts';
import type { EvidenceText } from '../text/evidence-text.ts';
import { findFileVersions } from './file-versions.ts';

type Build = { readonly major?: '6.0' | '6.5'; readonly third: number; readonly from: number; readonly to: number };

const fullBuild = /(?<![\d.])(6\.[05])\.(\d{4})\.\d{1,4}(?![\d.]\d)/g;
const bareBuild = /\bstore\.exe\W{1,5}(?:(?:file |datei)?version\W{1,3})?(\d{4})\.\d{1,3}(?![\d.]\d)/g;
const onlyBuild = /^\s*(?:(?:file|product|datei)?\s?version\s{0,20}[:=]?\s{0,20})?(6\.[05])\.(\d{4})\.\d{1,4}\s*$/;
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

function findBuilds(text: EvidenceText): Build[] {
  const { lower } = text;
  const alone = lower.length < 100 ? onlyBuild.exec(lower) : null;
  if (alone !== null) {
    return [{ major: majorOf(alone[1]), third: Number(alone[2]), from: 0, to: lower.length }];
  }
  return findFileVersions(text, 'store', { whole: fullBuild, bare: bareBuild }).map(({ parts: [first, second], isBare, from, to }) =>
    isBare ? { third: Number(first), from, to } : { major: majorOf(first), third: Number(second), from, to },
  );
}

function majorOf(text: string | undefined): '6.0' | '6.5' {
  return text === '6.0' ? '6.0' : '6.5';
}
