const waitsAtLeast = 500;
const waitsAtMost = 5000;

/** Ends once the page has loaded and nothing is being done on it. */
export async function whenIdle(): Promise<void> {
  if (document.readyState !== 'complete') {
    await new Promise((done) => addEventListener('load', done, { once: true }));
  }
  await new Promise((done) => setTimeout(done, waitsAtLeast));
  // Missing in Safari.
  if ('requestIdleCallback' in globalThis) {
    await new Promise((done) => requestIdleCallback(done, { timeout: waitsAtMost }));
  }
}
