const denying =
  /\b(no|not|never|without|none|nothing|neither|nor|cannot|if|whether|unless|unlike|instead|example|such as|like|could it|is it|should|would|expect|check|watch|alert when|looks?(?:ing|ed)? for|search(?:ed|ing)?|used to|previously|last (?:year|month|week)|i think|maybe|perhaps|probably|possibly)\b|n['’]t\b|e\.g\./;
const questioned =
  /\?\s*$|\b(?:is|was|are|were|does|did|has|have) not\b|n['’]t\b|\b(?:missing|absent|no longer|means?|but today|but now|maybe|perhaps|(?:is|are|was|were|been) (?:resolved|closed|fixed|gone|solved))\b|last (?:year|month|week)|number of events/;
const referring =
  /\bkb ?\d{6}\b|\bq\d{6}\b|\bfaq\b|^\W{0,9}q:|\barticle\b|\bmanual\b|\bhandbuch\b|\bdocument(?:ation|ed)\b|\bfilter\w{0,4}\b|\bquery\b|\brule\b|\bexercise\b|\btraining\b|\bbefore\s?:/;
const aroundAtMost = 140;

/** True where the words before a match say that it is not there, what it would be, or where one reads about it. */
export function isDenied(lower: string, from: number): boolean {
  const line = lineBefore(lower, from);
  return referring.test(line) || denying.test(line.split(/[.;:!?]\s/).at(-1) ?? '');
}

/** True where the words before a match or behind it, in its line, deny or doubt it. A log does neither. */
export function isDoubted(lower: string, from: number, to: number): boolean {
  const behind = lower.slice(to, to + aroundAtMost).split(/[\r\n]/, 1)[0] ?? '';
  return isDenied(lower, from) || questioned.test(behind);
}

function lineBefore(lower: string, from: number): string {
  return (
    lower
      .slice(Math.max(0, from - aroundAtMost), from)
      .split(/[\r\n]/)
      .at(-1) ?? ''
  );
}
