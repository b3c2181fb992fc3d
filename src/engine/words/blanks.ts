import type { Blank } from '../../model/article/article.ts';
import { ownValue } from '../data/own-value.ts';

export type Blanks = Readonly<Record<string, Blank>>;

/** What a case calls what is typed for a blank. */
export function keptNameOf(blanks: Blanks, name: string): string {
  return ownValue(blanks, name)?.keptAs ?? name;
}

/** A piece of a command or a menu path: plain text, or a blank with the text that stands in for it. */
export type FilledPart = { readonly text: string; readonly blank?: string };

/**
 * Cuts a command or a menu path at the declared blanks and fills in what was typed. A blank stands alone: `SERVER` is none inside
 * `SERVERS`, and of two that overlap the longer counts. What was typed becomes one line, so that a pasted line break
 * cannot run half a command.
 */
export function fillBlanks(text: string, blanks: Blanks, typed: ReadonlyMap<string, string>): FilledPart[] {
  const names = Object.keys(blanks).sort((a, b) => b.length - a.length);
  if (names.length === 0) {
    return [{ text }];
  }
  const anyBlank = new RegExp(`(?<![\\w-])(${names.map(escapeForRegExp).join('|')})(?![\\w-])`);
  return text
    .split(anyBlank)
    .filter((part) => part !== '')
    .map((part) =>
      Object.hasOwn(blanks, part) ? { text: oneLine(typed.get(keptNameOf(blanks, part))) || part, blank: part } : { text: part },
    );
}

function oneLine(typed = ''): string {
  return typed.replace(/\s+/g, ' ').trim();
}

function escapeForRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
