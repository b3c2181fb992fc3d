const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
  zwnj: '',
  zwj: '',
};
const entity = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos|nbsp|shy|zwnj|zwj));/gi;
const escapes = /(?:%[0-9a-f]{2})+/gi;
// More layers than any chain of programs adds.
const layersAtMost = 5;

/**
 * The text that was meant, before programs wrote it in escapes of their own: `%3D`, `&amp;`, `=3D` of quoted mail, once or
 * several times over. Ids need no escapes, so reading one too many does them no harm. What cannot be read stays.
 */
export function readEscapes(text: string): string {
  let read = text;
  for (let layer = 0; layer < layersAtMost; layer += 1) {
    const before = read;
    read = read
      .replace(escapes, readPercents)
      .replace(entity, readEntity)
      .replace(/=(?:\r?\n|0D=0A)/gi, '')
      .replace(/=3D/g, '=');
    if (read === before) {
      break;
    }
  }
  return read;
}

/** Takes out what nobody sees, and puts the plain sign for its typographic twins. */
export function straightenSigns(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}|\p{Co}|\p{Cn}|\p{Variation_Selector}/gu, '')
    .replace(/\p{Pd}|\u2212/gu, '-');
}

/** Reads what HTML wrote as `&amp;`, `&#91;` or `&#x5D;`, once. */
export function readEntities(text: string): string {
  return text.replace(entity, readEntity);
}

function readPercents(run: string): string {
  try {
    return decodeURIComponent(run);
  } catch {
    return run;
  }
}

function readEntity(whole: string, hex: string | undefined, decimal: string | undefined, name = ''): string {
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return name !== '' ? (entities[name.toLowerCase()] ?? whole) : code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
