// A server sends 404.html for addresses of any depth, so that page tries several places for this script. The first that is
// there tells where this copy lies, and brings the application, which explains the address.
{
  const { src: found, dataset } = document.currentScript;
  const src = found.replace(/(?<!:)\/{2,}/g, '/');
  if (!document.documentElement.dataset.found) {
    document.documentElement.dataset.found = 'yes';
    const add = (tag, properties) => document.head.append(Object.assign(document.createElement(tag), properties));
    for (const script of ['theme.js', 'one-press.js']) {
      add('script', { src: new URL(script, src).href });
    }
    add('link', { rel: 'stylesheet', href: new URL(dataset.style, src).href });
    add('script', { type: 'module', src: new URL(dataset.entry, src).href });
  }
}
