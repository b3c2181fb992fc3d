import type { TextLink } from '../../model/article/as-written.ts';
import { formatLink } from '../link/link.ts';

/** A piece of a text; with the address that it leads to, where it does. One that begins with a slash is of this site. */
export type LinkedPart = { readonly text: string; readonly href?: string };

/** Cuts a text at its links. A link whose words are not there, or stand in another one, leads nowhere. */
export function cutAtLinks(text: string, links: readonly TextLink[] = []): LinkedPart[] {
  const found = links
    .map((link) => ({ ...link, from: text.indexOf(link.text) }))
    .filter(({ from }) => from >= 0)
    .sort((a, b) => a.from - b.from);
  const parts: LinkedPart[] = [];
  let end = 0;
  for (const { text: words, to, from } of found.filter(({ from }, index) => isFree(found[index - 1], from))) {
    parts.push({ text: text.slice(end, from) }, { text: words, href: addressOf(to) });
    end = from + words.length;
  }
  return [...parts, { text: text.slice(end) }].filter((part) => part.text !== '');
}

/** The address that a link means: its own, or that of an article of this site. */
export function addressOf(to: string): string {
  return to.includes(':') ? to : formatLink({ articleId: to, answers: new Map() });
}

function isFree(before: { readonly from: number; readonly text: string } | undefined, from: number): boolean {
  return before === undefined || before.from + before.text.length <= from;
}
