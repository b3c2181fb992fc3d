// Until the application is there, the answers in the address go on with links that give one, the shared ones to another
// article. When a link is reached and not before, because a link can be followed before its page is read to the end.
// Names with a choice: src/engine/walk/asked.ts.
if (location.search.length > 1) {
  const carried = new WeakSet();
  const carry = ({ target }) => {
    const link = target.closest?.('main a[href*="?"], a[data-shares]');
    const { asks, about = '', written } = document.getElementById('root').dataset;
    if (!link || written === undefined || carried.has(link)) return;
    carried.add(link);
    const here = new URLSearchParams(location.search);
    const choice = about
      .split(' ')
      .map((name) => here.get(name))
      .find((given) => given && given !== 'unknown');
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
  };
  for (const kind of ['mouseover', 'focusin', 'contextmenu', 'click']) addEventListener(kind, carry, true);
}
