import { cutMarks, kindOfMark, namesOfSecrets, type SecretKind } from './secret-kinds.ts';

/** A sentence that says what was cut out of a text, by the marks that stand in it; undefined where nothing was. */
export function describeCuts(text: string): string | undefined {
  const counts = new Map<SecretKind, number>();
  for (const [mark] of text.includes('cut]') ? text.matchAll(cutMarks) : []) {
    const kind = kindOfMark(mark);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const names = [...counts].map(([kind, count]) => (count === 1 ? namesOfSecrets[kind][0] : `${count} ${namesOfSecrets[kind][1]}`));
  if (names.length === 0) {
    return undefined;
  }
  const listed = names.length === 1 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  const isOne = names.length === 1 && [...counts.values()][0] === 1;
  return `${listed.charAt(0).toUpperCase()}${listed.slice(1)} ${isOne ? 'was cut here: it is' : 'were cut here: they are'} never kept.`;
}
