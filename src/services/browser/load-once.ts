const failureKeptFor = 1000;

/**
 * Gives one promise however often it is called, so that `use` can read it. What is there already never shows a fallback:
 * the promise is marked when it settles, the way `use` marks it. A load that failed is tried again, but not at once: React
 * reads the promise once more to learn of the failure, and a new one each time would keep it waiting for ever.
 */
export function loadOnce<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    if (loading === undefined) {
      const started: Promise<T> & { status?: string; value?: T; reason?: unknown } = load();
      loading = started;
      started.then(
        (value) => Object.assign(started, { status: 'fulfilled', value }),
        (reason) => {
          Object.assign(started, { status: 'rejected', reason });
          setTimeout(() => {
            loading = undefined;
          }, failureKeptFor);
        },
      );
    }
    return loading;
  };
}
