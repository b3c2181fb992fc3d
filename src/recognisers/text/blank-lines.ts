const leastLines = 3;
const label = /^[^\n:=]{2,60}[:=]|^[ \t]*tcp[ \t]/i;

/**
 * What is put for each gap of one blank line: a line end where all lines around stand apart by one, as forums and some mail
 * programs print what was one block, and the gap itself elsewhere.
 */
export function findDoubledLines(text: string): (gap: string, index: number) => string {
  const doubled = new Set<number>();
  let run: { readonly gaps: number[]; lines: number; labels: number } = { gaps: [], lines: 0, labels: 0 };
  let from = 0;
  const close = () => {
    if (run.lines >= leastLines && run.labels * 2 >= run.lines) {
      for (const gap of run.gaps) {
        doubled.add(gap);
      }
    }
    run = { gaps: [], lines: 0, labels: 0 };
  };
  for (const { 0: gap, index } of text.matchAll(/\n[ \t]*\n|$/g)) {
    const line = text.slice(from, index);
    const stands = line.trim() !== '' && !line.includes('\n');
    if (stands) {
      run.lines += 1;
      run.labels += label.test(line) ? 1 : 0;
      run.gaps.push(index);
    } else {
      run.gaps.pop();
      close();
    }
    from = index + gap.length;
  }
  run.gaps.pop();
  close();
  return (gap, index) => (doubled.has(index) ? '\n' : gap);
}
