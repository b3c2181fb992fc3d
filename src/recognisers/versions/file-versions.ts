import type { EvidenceText } from '../text/evidence-text.ts';
import { lineBounds } from '../text/line-bounds.ts';

/** What a version of a file is written as: whole, or after the name of the file alone. */
export type Written = { readonly whole: RegExp; readonly bare?: RegExp };
/** A version that stands for a file, with its parts as the pattern takes them. */
export type FileVersion = {
  readonly parts: readonly (string | undefined)[];
  readonly isBare: boolean;
  readonly from: number;
  readonly to: number;
};

const anyFile = /(?<![\w.-])([\w-]{2,24})\.(?:exe|dll|sys|msp|pdb)\b/g;
const hedge =
  /or (?:later|higher|newer|above)|at least|hotfix|update|contains|includes|requires?|minimum|need|below|before|until|prior|less than/;
const label =
  /^\W{0,20}(?:(?:file|product|datei|produkt|bestands|product)?[ -]{0,3}versi(?:on|ón|one|e|oninfo)(?:info)?(?: (?:du |del |di |de |van (?:het )?)?(?:fichier|produit|archivo|producto|file|prodotto|bestand|product))?)(?:\W|$)/;
const heading = /^\s*version\s*$/;
const linesBelow = 6;
const looksAtMost = 500;

/**
 * The versions that stand for a file, on its line or on a line "version" right below it, before any other file is named. None
 * for a line that asks for one, or that names a fix.
 */
export function findFileVersions({ lower, holds }: EvidenceText, name: string, { whole, bare }: Written): FileVersion[] {
  return [...lower.matchAll(new RegExp(`(?<![\\w.-])${name}\\.exe\\b`, 'g'))].slice(0, looksAtMost).flatMap(({ index }) => {
    const { start, end } = lineBounds(lower, index);
    const line = lower.slice(start, end);
    if (namesOther(line, name) || hedge.test(line) || !holds(index, index + name.length)) {
      return [];
    }
    const found = [...line.matchAll(whole)].map(([, ...parts]) => ({ parts, isBare: false }));
    const short = found.length > 0 || bare === undefined ? [] : [...line.matchAll(bare)].map(([, ...parts]) => ({ parts, isBare: true }));
    const onLine = [...found, ...short];
    if (onLine.length > 0) {
      return onLine.length === 1 ? onLine.map((one) => ({ ...one, from: start, to: end })) : [];
    }
    const below = lower
      .slice(end, end + 400)
      .split('\n')
      .slice(1, linesBelow);
    const versions = below
      .slice(0, below.findIndex((next) => namesOther(next, name)) >>> 0)
      .filter((next, at, all) => (label.test(next) || heading.test(all[at - 1] ?? '')) && !hedge.test(next));
    const all = versions.flatMap((next) => [...next.matchAll(whole)]);
    const [match] = all;
    return match === undefined || new Set(all.map(([written]) => written)).size > 1
      ? []
      : [{ parts: match.slice(1), isBare: false, from: start, to: lower.indexOf(match[0], end) + match[0].length }];
  });
}

function namesOther(line: string, name: string): boolean {
  return [...line.matchAll(anyFile)].some(([, other]) => other !== name);
}
