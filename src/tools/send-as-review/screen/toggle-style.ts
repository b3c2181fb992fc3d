const shape = 'inline-flex items-center gap-2 rounded-lg border px-3 py-1.5 text-sm font-medium';

/** The look of a button that stays pressed. */
export function toggleStyle(isPressed: boolean): string {
  return `${shape} ${isPressed ? 'border-accent bg-accent-soft text-accent-ink' : 'border-line bg-surface text-text hover:border-accent'}`;
}
