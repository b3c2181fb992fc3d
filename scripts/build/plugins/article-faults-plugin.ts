import type { Plugin, ViteDevServer } from 'vite';
import { type ArticleHealth, examineUnreadable, type Fault, messageOf } from '../../../src/engine/check/article-health.ts';

const panel = '/scripts/build/plugins/article-faults-panel.ts';
const settledAfter = 150;

/** Says in the terminal and in the page what is wrong with the articles, while an author types. Never part of a build. */
export const articleFaultsPlugin: Plugin = {
  name: 'article-faults',
  apply: 'serve',
  transformIndexHtml: () => [{ tag: 'script', attrs: { type: 'module', src: panel }, injectTo: 'body' }],
  configureServer(server) {
    // Only a server that people look at; scripts and tests make servers without one.
    server.httpServer?.once('listening', () => watchArticles(server));
  },
};

function watchArticles(server: ViteDevServer): void {
  let said = '';
  let faults: readonly Fault[] = [];
  let timer: NodeJS.Timeout | undefined;

  const examine = async () => {
    faults = await findFaultsWith(server);
    const text = faults.map(({ articleId, nodeId, kind, says }) => `  ${kind}  ${articleId} › ${nodeId}: ${says}`).join('\n');
    if (text !== said) {
      said = text;
      const headline =
        faults.length === 0 ? 'articles: no faults' : `articles: ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}\n${text}`;
      server.config.logger[faults.length === 0 ? 'info' : 'warn'](headline, { timestamp: true });
      server.ws.send('articles:faults', faults);
    }
  };
  const examineSoon = (file: string) => {
    if (/[\\/](src[\\/](content|engine)|public[\\/]packs)[\\/]/.test(file)) {
      clearTimeout(timer);
      timer = setTimeout(examine, settledAfter);
    }
  };

  server.watcher.on('change', examineSoon).on('add', examineSoon).on('unlink', examineSoon);
  server.ws.on('articles:ask', (_, client) => client.send('articles:faults', faults));
  void examine();
}

async function findFaultsWith(server: ViteDevServer): Promise<readonly Fault[]> {
  try {
    const { examineCatalogue } = await server.ssrLoadModule('/src/content/catalogue-health.ts');
    const articles: readonly ArticleHealth[] = await examineCatalogue();
    return articles.flatMap((article) => article.faults);
  } catch (error) {
    // A file that all articles need cannot be read: said like any other fault, and looked at again at the next change.
    const { faults } = examineUnreadable('catalogue', messageOf(error));
    return faults;
  }
}
