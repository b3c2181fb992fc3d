/**
 * Tells the style sheet how high a bar at the foot of the screen is, until what is given back is called: what has the focus is
 * scrolled to above all such bars, and they stand one above the other (see `LookBar`).
 */
export function keepRoomFor(bar: HTMLElement, name: '--look-bar' | '--new-version-bar'): () => void {
  const { style } = document.documentElement;
  // A fifth more, so that what has the focus does not touch them.
  style.scrollPaddingBottom = 'calc((var(--look-bar, 0px) + var(--new-version-bar, 0px)) * 1.2)';
  const watcher = new ResizeObserver(() => style.setProperty(name, `${bar.getBoundingClientRect().height}px`));
  watcher.observe(bar);
  return () => {
    watcher.disconnect();
    style.removeProperty(name);
  };
}
