/** Hands bytes to the person as a file, without asking any server. */
export function saveFile(name: string, bytes: Uint8Array<ArrayBuffer>, type: string): void {
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken it by the next task; a file of 100 MB must not stay in memory.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** The name of the file to import: none that the script would give an export, and safe between quotation marks in a command. */
export function importNameOf(exportNames: readonly string[], index: number): string {
  const safe = (exportNames[index] ?? '').replace(/[^\p{L}\p{N} ._()-]/gu, '_');
  const isTaken = exportNames
    .slice(0, index)
    .some((name) => name.replace(/[^\p{L}\p{N} ._()-]/gu, '_').toLowerCase() === safe.toLowerCase());
  const stem = safe.replace(/\.[^.]*$/, '');
  return `Granted_only_${isTaken ? `${index + 1}_` : ''}${stem}.txt`;
}
