import type { PackFault } from './fault.ts';

const nameAtMost = 200;

/** A fault of a pack as one line: the file, the place in it, and what is wrong. */
export function describeFault({ file, path, says }: PackFault): string {
  return `${shownName(file)}${path === '' ? '' : ` › ${shownName(path)}`}: ${says}.`;
}

// Whoever made the pack chose the names: none of them may turn the line round, or fill the page.
function shownName(name: string): string {
  const seen = name.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, '\uFFFD');
  return seen.length > nameAtMost ? `${seen.slice(0, nameAtMost)}…` : seen;
}
