import { type SecretKind, writeCutMark } from './secret-kinds.ts';

/** The lines of a text while secrets are cut out of it; a line that is gone whole is undefined. */
export type CutLines = { readonly texts: (string | undefined)[]; readonly cuts: SecretKind[] };

/** Puts a mark in place of a line, between what stays of it; or takes the line away where it goes on from one with a mark. */
export function cutLine(lines: CutLines, at: number, kind: SecretKind, goesOn: boolean, before = '', after = ''): void {
  lines.texts[at] = goesOn ? undefined : `${before}${writeCutMark(kind)}${after}`;
  if (!goesOn) {
    lines.cuts.push(kind);
  }
}

/** Puts a mark in place of a part of a line. */
export function cutPart(lines: CutLines, at: number, kind: SecretKind, from: number, length: number): void {
  const text = lines.texts[at] ?? '';
  lines.texts[at] = text.slice(0, from) + writeCutMark(kind) + text.slice(from + length);
  lines.cuts.push(kind);
}
