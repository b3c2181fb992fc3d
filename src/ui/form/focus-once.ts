/** A ref that takes the focus to what has just been opened. */
export function focusOnce(element: HTMLElement | null): void {
  element?.focus();
}
