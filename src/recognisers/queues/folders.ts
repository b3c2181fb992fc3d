// Where the SMTP service and the Internet Mail Service keep what is to go out.
const folder = /(?:\\mailroot\\vsi ?\d{1,2}\\queue|\\imcdata\\out)(?![\w\\])/g;
const files =
  /(?<![\d.,])(?<count>\d{1,3}(?:[.,]\d{3})*|\d{1,7})\s{1,3}(?:file\(s\)|files?|datei\(en\)|dateien|fichiers?(?:\(s\))?|fichier\(s\)|bestand\(en\)|bestanden|archivos?|file)(?![a-zß-ɏ(])/;
// A few may be on their way at any time.
const enough = 10;
const belowAtMost = 1500;
const looksAtMost = 20;

/** The folder of outgoing mail with files in it, as DIR lists or counts it. */
export function findFolders(lower: string): { readonly from: number; readonly to: number }[] {
  return [...lower.matchAll(folder)].slice(0, looksAtMost).flatMap(({ 0: whole, index }) => {
    const below = lower.slice(index + whole.length, index + whole.length + belowAtMost);
    const match = files.exec(below.slice(0, (below.search(folder) + 1 || belowAtMost + 1) - 1));
    const count = Number((match?.groups?.count ?? '0').replace(/[.,]/g, ''));
    return match !== null && count >= enough ? [{ from: index, to: index + whole.length + match.index + match[0].length }] : [];
  });
}
