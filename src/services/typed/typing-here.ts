const fields = 'textarea, input:not([type=checkbox])';

/** True while the focus is in a field that a closed case puts to rest, or in what belongs to one, such as the button that confirms its text. */
export function isTyping(): boolean {
  const here = document.activeElement?.closest('.at-rest') ? document.activeElement : null;
  return here !== null && (here.matches(fields) || here.closest('form')?.querySelector(fields) != null);
}

/** Calls whenever a field was left or gone into, once the focus is where it goes. */
export function watchTyping(changed: () => void): void {
  for (const kind of ['focusin', 'focusout']) {
    document.addEventListener(kind, () => void setTimeout(changed));
  }
}
