/**
 * Gives one promise however often it is called, so that `use` can read it. What is there already never shows a fallback:
 * the promise is marked when it settles, the way `use` marks it. A load that failed is tried again the next time.
 */
export function loadOnce<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    if (loading === undefined) {
      const started: Promise<T> & { status?: string; value?: T } = load();
      loading = started;
      started.then(
        (value) => Object.assign(started, { status: 'fulfilled', value }),
        () => {
          loading = undefined;
        },
      );
    }
    return loading;
  };
}
