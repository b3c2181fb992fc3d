/** A code as it is compared: in small letters and without `0x`. Undefined where nothing is left. */
export function readCode(text: string): string | undefined {
  const code = text.trim().toLowerCase().replace(/^0x/, '');
  return code === '' ? undefined : code;
}
