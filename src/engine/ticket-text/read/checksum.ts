import { straighten } from '../hide/free-text.ts';

/** Eight digits for a text: they stay when white space, quotes and dashes change, and nearly never when anything else does. */
export function checksumOf(text: string): string {
  const lasting = straighten(text).replace(/\s/g, '').replace(/-+/g, '-');
  let sum = 0x811c9dc5;
  for (let index = 0; index < lasting.length; index += 1) {
    sum = Math.imul(sum ^ lasting.charCodeAt(index), 0x01000193);
  }
  return (sum >>> 0).toString(16).padStart(8, '0');
}
