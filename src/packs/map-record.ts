/** Another record, each entry of it made of one of this. */
export function mapRecord<V, W>(
  record: Readonly<Record<string, V>>,
  map: (key: string, value: V) => readonly [string, W],
): Record<string, W> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => map(key, value)));
}
