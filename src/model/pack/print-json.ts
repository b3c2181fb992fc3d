const longestLine = 140;

/** JSON as packs are written: two spaces, on one line what fits 140 characters, a line end at the end. A good diff in any repository. */
export function printJson(value: unknown): string {
  return `${print(value, '', 0)}\n`;
}

// `behind` is what stands behind the value on its last line: a comma or nothing.
function print(value: unknown, indent: string, before: number, behind = 0): string {
  const short = printOnOneLine(value);
  if (typeof value !== 'object' || value === null || before + short.length + behind <= longestLine) {
    return short;
  }
  const inner = `${indent}  `;
  const isList = Array.isArray(value);
  const entries = isList
    ? value.map((one) => ['', one] as const)
    : Object.entries(value).map(([key, one]) => [`${JSON.stringify(key)}: `, one] as const);
  const lines = entries.map(([key, one], at) => {
    const comma = at < entries.length - 1 ? 1 : 0;
    return `${inner}${key}${print(one, inner, inner.length + key.length, comma)}${comma === 1 ? ',' : ''}`;
  });
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  return `${open}\n${lines.join('\n')}\n${indent}${close}`;
}

function printOnOneLine(value: unknown): string {
  if (Array.isArray(value)) {
    return `[${value.map(printOnOneLine).join(', ')}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}: ${printOnOneLine(one)}`);
    return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
  }
  return JSON.stringify(value);
}
