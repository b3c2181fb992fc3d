import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { fileBytesAtMost, levelsAtMost } from '../../model/pack/size-limits.ts';
import type { PackFault } from '../fault.ts';

// An object of JavaScript already has these; as names in a file they would read as something else.
const refusedNames: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Text that nobody vouches for as JSON. A text that is none, that is too long or too deep, or that has a name twice in one
 * place gives faults instead of a value. `JSON.parse` alone would keep the last of two nodes of one id without a word.
 */
export function parseJson(file: string, text: string): { readonly value: unknown } | { readonly faults: readonly PackFault[] } {
  const fault = (path: string, says: string) => ({ faults: [{ file, path, says }] });
  if (text.length > fileBytesAtMost) {
    return fault('', `is longer than ${fileBytesAtMost} characters`);
  }
  const tooDeep = findTooDeep(text);
  if (tooDeep !== undefined) {
    return fault('', `lies deeper than ${levelsAtMost} levels${placeAt(text, tooDeep)}`);
  }
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  const [error] = errors;
  if (tree === undefined || error !== undefined) {
    return fault('', `is no JSON${error === undefined ? '' : `: ${wordsOf(error)}${placeAt(text, error.offset)}`}`);
  }
  const faults = findNameFaults(tree, '', text).map((found) => ({ file, ...found }));
  return faults.length === 0 ? { value: JSON.parse(text) } : { faults };
}

// Before it is read as a tree: a reader of trees goes as deep as the text does.
function findTooDeep(text: string): number | undefined {
  let depth = 0;
  let isText = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (isText) {
      at += sign === '\\' ? 1 : 0;
      isText = sign !== '"';
    } else if (sign === '"') {
      isText = true;
    } else if (sign === '{' || sign === '[') {
      depth += 1;
      if (depth > levelsAtMost) {
        return at;
      }
    } else if (sign === '}' || sign === ']') {
      depth -= 1;
    }
  }
  return undefined;
}

function findNameFaults({ type, children = [] }: Node, path: string, text: string): { path: string; says: string }[] {
  if (type === 'array') {
    return children.flatMap((child, at) => findNameFaults(child, `${path}[${at}]`, text));
  }
  const seen = new Set<string>();
  return (type === 'object' ? children : []).flatMap(({ children: [key, value] = [] }) => {
    if (key === undefined || value === undefined) {
      return [];
    }
    const name = String(key.value);
    const at = path === '' ? name : `${path}.${name}`;
    const says = seen.has(name) ? 'stands here twice' : refusedNames.has(name) ? 'is no name that can be used' : undefined;
    seen.add(name);
    const own = says === undefined ? [] : [{ path: at, says: `${says}${placeAt(text, key.offset)}` }];
    return [...own, ...findNameFaults(value, at, text)];
  });
}

function placeAt(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `, line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}

// ‘CommaExpected’ as ‘comma expected’.
function wordsOf({ error }: ParseError): string {
  return printParseErrorCode(error)
    .replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .toLowerCase();
}
