// The pages are written without answers. Until the application is there, the answers in the address go on with every link that
// gives one. A question about something chosen before (data-about) keeps its answers apart for each choice, as src/engine/asked.ts does.
if (location.search.length > 1) {
  const { asks, about = '' } = document.getElementById('root').dataset;
  for (const link of document.querySelectorAll('main a[href*="?"]')) {
    const query = new URLSearchParams(location.search);
    const choice = about
      .split(' ')
      .map((chooser) => query.get(chooser))
      .find((answer) => answer && answer !== 'unknown');
    for (const [name, answer] of new URLSearchParams(link.search)) {
      if (name !== 'from') {
        const asked = name === asks && choice ? `${name}-${choice}` : name;
        query.delete(asked);
        query.append(asked, answer);
      }
    }
    link.search = query;
  }
}
