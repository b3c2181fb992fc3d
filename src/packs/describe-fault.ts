import type { PackFault } from './fault.ts';

/** A fault of a pack as one line: the file, the place in it, and what is wrong. */
export function describeFault({ file, path, says }: PackFault): string {
  return `${file}${path === '' ? '' : ` › ${path}`}: ${says}.`;
}
