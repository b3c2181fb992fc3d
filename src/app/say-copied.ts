import type { PackMark } from '../model/article.ts';

/** What is said when a link was copied: of a pack that only this device has it opens nothing elsewhere without the pack's file. */
export function sayCopied(pack: PackMark | undefined): string {
  return pack?.isOnlyHere ? 'Link copied. Send the pack’s file too' : 'Link copied';
}
