/**
 * A number with digits and at most one decimal point, perhaps a sign before it and one of the units behind it; undefined for
 * anything else. A comma is none: in one country it parts thousands, in another it is the point.
 */
export function readNumber(text: string, units: readonly string[]): number | undefined {
  const unit = units.find((one) => text.endsWith(one)) ?? '';
  const digits = text
    .slice(0, text.length - unit.length)
    .trimEnd()
    .replace(/^\u2212/, '-');
  return /^[+-]?[0-9]+(?:\.[0-9]+)?$/.test(digits) ? Number(digits) : undefined;
}
