import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const isRoot = process.getuid?.() === 0;

/**
 * The examples of deploy/ for servers that can be tried here: where each program lies, the Debian package that brings it, and
 * how it is started with its example over a folder, on a port of this machine only.
 */
export const examples = {
  nginx: {
    package: 'nginx-light',
    paths: ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'],
    /** @param {string} folder @param {string} root @param {number} port */
    configure(folder, root, port) {
      const own = exampleOf('nginx.conf', root).replace('listen 80;', `listen 127.0.0.1:${port};`);
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
        .map((name) => `${name}_temp_path ${folder}/${name};`)
        .join(' ');
      writeFileSync(
        join(folder, 'nginx.conf'),
        `${isRoot ? 'user root;' : ''} daemon off; pid ${folder}/pid; error_log stderr warn; events {} http { access_log off; ${temporary}\n${own}\n}`,
      );
      return ['-p', folder, '-c', join(folder, 'nginx.conf')];
    },
  },
  apache: {
    package: 'apache2',
    paths: ['/usr/sbin/apache2', '/usr/sbin/httpd'],
    /** @param {string} folder @param {string} root @param {number} port */
    configure(folder, root, port) {
      const modules = ['/usr/lib/apache2/modules', '/usr/lib64/httpd/modules'].find(existsSync) ?? '';
      const loaded = ['mpm_event', 'authz_core', 'alias', 'deflate', 'dir', 'filter', 'headers', 'mime', 'unixd']
        .filter((name) => existsSync(`${modules}/mod_${name}.so`))
        .map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`);
      const types = join(folder, 'mime.types');
      writeFileSync(types, 'text/html html\ntext/css css\nimage/svg+xml svg\nimage/png png\ntext/plain txt\n');
      const head = [...loaded, `Listen 127.0.0.1:${port}`, `PidFile ${folder}/pid`, `ErrorLog ${folder}/error.log`, `TypesConfig ${types}`];
      const user = isRoot ? ['User nobody', 'Group nogroup'] : [];
      const own = exampleOf('apache.conf', root).replace('*:80', `127.0.0.1:${port}`);
      writeFileSync(join(folder, 'apache.conf'), [`ServerName localhost`, ...head, ...user, own].join('\n'));
      return ['-d', folder, '-f', join(folder, 'apache.conf'), '-DFOREGROUND'];
    },
  },
  caddy: {
    package: 'caddy',
    paths: ['/usr/bin/caddy', '/usr/local/bin/caddy', '/opt/homebrew/bin/caddy'],
    /** @param {string} folder @param {string} root @param {number} port */
    configure(folder, root, port) {
      const own = exampleOf('Caddyfile', root).replace('unstuck.example', `http://127.0.0.1:${port}`);
      writeFileSync(join(folder, 'Caddyfile'), `{\n\tadmin off\n}\n${own}`);
      return ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')];
    },
  },
};

/** @typedef {{ status: number | undefined; headers: import('node:http').IncomingHttpHeaders; body: string }} Answered */

/**
 * Starts a program with its example and runs `use` once it answers. What it needs lies in `folder`.
 * @template T
 * @param {keyof typeof examples} name @param {string} command @param {string} folder @param {string} root @param {number} port
 * @param {() => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function withServer(name, command, folder, root, port, use) {
  mkdirSync(folder, { recursive: true });
  const server = spawn(command, examples[name].configure(folder, root, port), {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  });
  /** @type {Buffer[]} */
  const said = [];
  server.stderr?.on('data', (piece) => said.push(piece));
  try {
    for (let tries = 0; (await get(port, '/').catch(() => undefined)) === undefined; tries += 1) {
      if (server.exitCode !== null || tries >= 100) {
        throw new Error(`${name} did not start:\n${Buffer.concat(said)}`);
      }
      await new Promise((done) => setTimeout(done, 50));
    }
    return await use();
  } finally {
    if (server.exitCode === null) {
      const ended = new Promise((done) => server.once('exit', done));
      server.kill('SIGTERM');
      await ended;
    }
  }
}

/** @param {number} port @param {string} path @returns {Promise<Answered>} */
export function get(port, path) {
  return new Promise((answered, failed) => {
    request({ host: '127.0.0.1', port, path, headers: { 'accept-encoding': 'gzip' } }, (response) => {
      /** @type {Buffer[]} */
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () => {
        const body = Buffer.concat(parts);
        const isPacked = response.headers['content-encoding'] === 'gzip';
        answered({ status: response.statusCode, headers: response.headers, body: (isPacked ? gunzipSync(body) : body).toString() });
      });
    })
      .on('error', failed)
      .end();
  });
}

/** @param {string} file @param {string} root */
function exampleOf(file, root) {
  return readFileSync(`deploy/${file}`, 'utf8').replaceAll('/var/www/unstuck', root);
}
