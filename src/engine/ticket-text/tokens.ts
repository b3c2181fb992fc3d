import { straighten } from './hide/free-text.ts';

/** A piece of a ticket text that is read back: a mark in brackets without its white space, or free text between quotes. */
export type Lexeme = { readonly kind: 'mark'; readonly text: string } | { readonly kind: 'free'; readonly quoted: string };

const lexeme = /"((?:[^"^[]|\^\s+\^|\^\S|\[(?!\s*[a-z%]))*)"|(?<!\^)\[\s*([a-z%][^\]["]*)\]/gsu;

/** The marks and free texts in the order written. Free text that does not stand right before a mark is somebody's words: left out. */
export function findLexemes(text: string): Lexeme[] {
  const straight = straighten(text);
  const found: Lexeme[] = [];
  let free: Lexeme[] = [];
  let end = 0;
  for (const match of straight.matchAll(lexeme)) {
    if (straight.slice(end, match.index).trim() !== '') {
      free = [];
    }
    end = match.index + match[0].length;
    if (match[1] !== undefined) {
      free.push({ kind: 'free', quoted: match[1] });
    } else {
      found.push(...free, { kind: 'mark', text: (match[2] ?? '').replace(/\s/g, '') });
      free = [];
    }
  }
  return found;
}

/**
 * Writes an id or another name so that it survives inside a mark, whatever it holds. A dot behind the name of a pack is
 * escaped: mail and ticket systems make a web address of `acme.support`.
 */
export function writeName(name: string): string {
  return name
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[^\w.~\\/$@-]/gu, encodeLetter)
    .replace(/^([a-z][a-z0-9-]*)\.(?=[a-zA-Z])/, '$1%2E');
}

/** A name where nothing has words for it, so that no web address is made of it either. */
export function spellName(name: string): string {
  const [packId = '', own] = name.split('.');
  return own === undefined ? name : `${own} of ${packId}`;
}

/** Reads it back; undefined where the mark is damaged. */
export function readName(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function encodeLetter(letter: string): string {
  const encoded = encodeURIComponent(letter);
  return encoded === letter ? `%${letter.charCodeAt(0).toString(16).toUpperCase()}` : encoded;
}
