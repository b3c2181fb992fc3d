import type { MarkedPiece } from '../../engine/search/find/mark-words.ts';

/** A text with what was looked for marked. */
export function MarkedText({ pieces }: { pieces: readonly MarkedPiece[] }) {
  let at = 0;
  return pieces.map(({ text, isMarked }) => {
    at += text.length;
    return isMarked ? (
      <mark key={at} className="rounded-sm bg-accent-soft px-0.5 font-semibold text-text">
        {text}
      </mark>
    ) : (
      <span key={at}>{text}</span>
    );
  });
}
