// Serves what is built to the browser tests: node scripts/build/serve-built.mjs <port> [folder]
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};
const [, , port, folder = 'dist'] = process.argv;

/** @type {Map<string, Buffer>} */
const files = new Map();
for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
  if (entry.isFile()) {
    const file = `${entry.parentPath}/${entry.name}`;
    files.set(file.slice(folder.length), readFileSync(file));
  }
}

const decode = (/** @type {string} */ path) => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

// Held in memory and not packed: each test is a new browser profile, and packing its fifty files anew was a tenth of all it costs.
const server = createServer((request, response) => {
  const [address = '/', query] = (request.url ?? '/').split('?');
  const path = decode(address);
  const name = path.endsWith('/') ? `${path}index.html` : path;
  const body = files.get(name);
  if (body !== undefined) {
    // As deploy/nginx.conf has it: a page that is loaded again in a test does not ask for its scripts again.
    const caching = path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
    response.writeHead(200, {
      'content-type': types[extname(name)] ?? 'application/octet-stream',
      'content-length': body.length,
      'cache-control': caching,
    });
    response.end(body);
  } else if (files.has(`${name}/index.html`)) {
    response.writeHead(301, { location: `${address}/${query === undefined ? '' : `?${query}`}` }).end();
  } else {
    response.writeHead(404, { 'content-type': types['.html'] }).end(files.get('/404.html'));
  }
});
server.listen(Number(port), 'localhost');
