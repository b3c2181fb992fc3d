// Before the first paint, so that the page never flashes in the other theme. The key is the one of src/app/theme.ts.
try {
  const theme = localStorage.getItem('unstuck:theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is refused: the theme follows the system.
}
