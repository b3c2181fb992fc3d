// Until the application is there, the answers in the address go on with links that give one, the shared ones to another
// article. Names with a choice: src/engine/asked.ts.
if (location.search.length > 1) {
  const { asks, about = '' } = document.getElementById('root').dataset;
  const here = new URLSearchParams(location.search);
  const choice = about
    .split(' ')
    .map((name) => here.get(name))
    .find((given) => given && given !== 'unknown');
  for (const link of document.querySelectorAll('main a[href*="?"], a[data-shares]')) {
    const shared = link.dataset.shares?.split(' ');
    const query = new URLSearchParams([...here].filter(([name, answer]) => !shared || (shared.includes(name) && answer !== 'unknown')));
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
