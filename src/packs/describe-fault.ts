import type { PackFault } from './fault.ts';

const nameAtMost = 200;
const saidAtMost = 600;

/** A fault of a pack as one line: the file, the place in it, and what is wrong. */
export function describeFault({ file, path, says }: PackFault): string {
  return `${shown(file, nameAtMost)}${path === '' ? '' : ` › ${shown(path, nameAtMost)}`}: ${shown(says, saidAtMost)}.`;
}

// Whoever made the pack chose what is named in it: none of it may turn the line round, or fill the page.
function shown(text: string, most: number): string {
  const seen = text.replace(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, '\uFFFD');
  return seen.length > most ? `${seen.slice(0, most)}…` : seen;
}
