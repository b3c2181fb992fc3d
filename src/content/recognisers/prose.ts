const denying =
  /\b(no|not|never|without|none|nothing|neither|nor|cannot|if|whether|unless|unlike|instead|example|such as|like|could it|is it|should|would|expect|check|watch|looks?(?:ing|ed)? for|search(?:ed|ing)?)\b|n['’]t\b|e\.g\./;
const questioned = /\?\s*$|\b(is|was|are|were|does|did|has|have) not\b|n['’]t\b|\bmissing\b|\babsent\b/;
const behindAtMost = 140;

/** True where the words before a match, in its sentence, say that it is not there, or only what it would be. */
export function isDenied(lower: string, from: number): boolean {
  return denying.test(sentenceBefore(lower, from));
}

/** True where somebody typed the match and denies or doubts it, before or behind. A log does neither. */
export function isDoubted(lower: string, from: number, to: number): boolean {
  const behind = lower.slice(to, to + behindAtMost).split(/[\r\n]/, 1)[0] ?? '';
  return isDenied(lower, from) || questioned.test(behind);
}

function sentenceBefore(lower: string, from: number): string {
  const before = lower.slice(Math.max(0, from - behindAtMost), from);
  return before.split(/[\r\n]|[.;:!?]\s/).at(-1) ?? '';
}
