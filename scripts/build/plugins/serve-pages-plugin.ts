import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Connect, Plugin } from 'vite';

const decode = (url: string) => {
  try {
    return decodeURIComponent(url);
  } catch {
    return undefined;
  }
};

/** Lets the preview serve the build as any server of files does: a folder by its index.html, anything else that is missing by 404.html. */
export const servePagesPlugin: Plugin = {
  name: 'serve-pages',
  config: (_, { isPreview }) => (isPreview === true ? { appType: 'mpa' } : {}),
  configurePreviewServer({ middlewares, config }) {
    const folder = resolve(config.root, config.build.outDir);
    const answer: Connect.NextHandleFunction = (request, response, next) => {
      const [path = '/', query] = (request.url ?? '/').split('?');
      const file = decode(path);
      if (file !== undefined && !file.includes('..') && existsSync(join(folder, file, file.endsWith('/') ? 'index.html' : ''))) {
        if (file.endsWith('/') || !existsSync(join(folder, file, 'index.html'))) {
          return next();
        }
        response.writeHead(301, { location: `${path}/${query === undefined ? '' : `?${query}`}` }).end();
        return undefined;
      }
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(readFileSync(join(folder, '404.html')));
      return undefined;
    };
    middlewares.use(answer);
  },
};
