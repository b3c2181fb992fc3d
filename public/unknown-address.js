// A server sends 404.html for addresses of any depth, so that page tries several places for this script. The first that is
// there tells where this copy lies, and brings the application, which explains the address. The page may be that of another
// copy on the host, of another build: so the build writes its own names in here. A script that a browser kept too long has
// names that are gone; then those of the page count.
{
  const { src: found, dataset } = document.currentScript;
  const src = found.replace(/(?<!:)\/{2,}/g, '/');
  if (!document.documentElement.dataset.found) {
    document.documentElement.dataset.found = 'yes';
    const add = (tag, key, [name, ...others], properties) => {
      const onerror = () => others.length > 0 && add(tag, key, others, properties);
      document.head.append(Object.assign(document.createElement(tag), properties, { [key]: new URL(name, src).href, onerror }));
    };
    for (const script of ['theme.js', 'one-press.js']) {
      add('script', 'src', [script]);
    }
    add('link', 'href', ['BUILT_STYLE', dataset.style], { rel: 'stylesheet' });
    add('script', 'src', ['BUILT_ENTRY', dataset.entry], { type: 'module' });
  }
}
