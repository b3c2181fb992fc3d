/** Said wherever cases are exported. */
export function InClear() {
  return <p className="mt-2 text-sm text-muted">The exported file holds names and notes in clear: nothing in it is hidden.</p>;
}
