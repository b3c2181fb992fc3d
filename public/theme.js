// Before the first paint, so that the page never flashes. The key is the one of src/services/browser/own-name.ts.
try {
  const folder = new URL('.', document.currentScript.src).pathname.replace(/\/+/g, '/').toLowerCase();
  const theme = localStorage[`unstuck${folder}#theme`];
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is refused.
}
