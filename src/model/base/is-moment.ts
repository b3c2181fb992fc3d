const shape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}[+-]\d{2}:\d{2}$/;

/** True for a text that is a moment and a day of the calendar: what was stored may be anything. */
export function isMoment(value: unknown): value is string {
  if (typeof value !== 'string' || !shape.test(value) || value.endsWith('-00:00') || Number.isNaN(Date.parse(value))) {
    return false;
  }
  const local = value.slice(0, 16);
  return new Date(`${local}Z`).toISOString().startsWith(local);
}
