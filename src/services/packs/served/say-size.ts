/** A number of bytes as a person reads it. */
export function saySize(bytes: number): string {
  const megabytes = bytes / 1_000_000;
  return megabytes < 0.95 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${megabytes.toFixed(megabytes < 9.5 ? 1 : 0)} MB`;
}
