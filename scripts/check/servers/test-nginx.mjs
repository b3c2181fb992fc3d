// Starts nginx on this machine with deploy/nginx.conf over dist and checks what it answers. Without nginx it says so and passes.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { sentPolicy } from '../../build/content-security-policy.mjs';
import { examples, get, withServer } from '../../build/release/server-examples.mjs';
import { packAddresses } from './pack-addresses.mjs';

const port = Number(process.env.NGINX_PORT ?? 4480);
const packsBeside = ['e2e/packs/office-desk'];
const aptGet = '/usr/bin/apt-get';
const nginx = findNginx();
if (nginx === undefined) {
  console.log('nginx: skipped. There is no nginx on this machine, and it cannot be installed (that needs root and apt-get).');
} else if (!existsSync('dist/index.html')) {
  console.error('nginx: there is no build to serve. Run `npm run build` first.');
  process.exitCode = 1;
} else {
  process.exitCode = (await tryOut(nginx)) ? 0 : 1;
}

function findNginx() {
  const { paths, package: debian } = examples.nginx;
  if (!paths.some(existsSync) && process.getuid?.() === 0 && existsSync(aptGet)) {
    spawnSync(aptGet, ['install', '-y', '-qq', '--no-install-recommends', debian], {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  return paths.find(existsSync);
}

/** @param {string} command */
async function tryOut(command) {
  const folder = mkdtempSync(join(tmpdir(), 'unstuck-nginx-'));
  try {
    const isRight = await withServer('nginx', command, join(folder, 'own'), resolve('dist'), port, checkAnswers);
    // Copied over an older build with a pack beside it, in a folder of a site that has other things.
    const site = join(folder, 'site');
    for (const pack of packsBeside) {
      cpSync(pack, join(site, 'help/packs', basename(pack)), { recursive: true });
    }
    cpSync('dist', join(site, 'help'), { recursive: true });
    return (await withServer('nginx', command, join(folder, 'beside'), site, port, checkPacks)) && isRight;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A real link with several answers: whatever articles there are. */
function longestRecordedLink() {
  const folder = 'public/packs/exchange/links';
  const files = readdirSync(folder, { recursive: true }).filter((path) => String(path).endsWith('.txt'));
  const links = files.flatMap((path) => readFileSync(`${folder}/${path}`, 'utf8').split('\n')).filter((line) => line.startsWith('/'));
  return links.reduce((longest, link) => (link.length > longest.length ? link : longest), '');
}

async function checkAnswers() {
  let isOk = true;
  const asset = readdirSync('dist/assets').find((name) => name.startsWith('first-view-'));
  const style = readdirSync('dist/assets').find((name) => name.endsWith('.css'));
  const link = longestRecordedLink();
  const [place = ''] = link.split('?');
  // Places have pages of their own where the build writes them; otherwise the page for unknown addresses shows them.
  const ofPlace = existsSync(`dist${place}index.html`) ? 200 : 404;
  const changing = { 'cache-control': 'no-cache', type: 'text/html; charset=utf-8', packed: true };
  const forever = { 'cache-control': 'public, max-age=31536000, immutable', type: 'text/javascript; charset=utf-8', packed: true };
  /** @type {[string, string, { status: number; 'cache-control': string; type: string; packed: boolean; file: string }][]} */
  const cases = [
    ['start page', '/', { ...changing, status: 200, file: 'index.html' }],
    ['link with answers', link, { ...changing, status: ofPlace, file: ofPlace === 200 ? `${place}index.html` : '404.html' }],
    ['unknown address', '/nothing/here/', { ...changing, status: 404, file: '404.html' }],
    ['what the build wrote for itself', '/.vite/manifest.json', { ...changing, status: 404, file: '404.html' }],
    ['script', `/assets/${asset}`, { ...forever, status: 200, file: `assets/${asset}` }],
    ['style', `/assets/${style}`, { ...forever, type: 'text/css; charset=utf-8', status: 200, file: `assets/${style}` }],
    [
      'worker of the offline copy',
      '/offline-worker.js',
      { ...changing, type: 'text/javascript; charset=utf-8', status: 200, file: 'offline-worker.js' },
    ],
    [
      'manifest',
      '/manifest.webmanifest',
      { ...changing, type: 'application/manifest+json; charset=utf-8', status: 200, file: 'manifest.webmanifest' },
    ],
    ['a script that is gone', '/assets/gone.js', { ...changing, status: 404, file: '404.html' }],
  ];
  for (const [name, path, expected] of cases) {
    const { status, headers, body } = await get(port, path);
    const file = readFileSync(join('dist', expected.file), 'utf8');
    const wrong = [
      ...differ('status', status, expected.status),
      ...differ('content-type', headers['content-type'], expected.type),
      ...differ('cache-control', headers['cache-control'], expected['cache-control']),
      ...differ('content-security-policy', headers['content-security-policy'], sentPolicy),
      ...differ('referrer-policy', headers['referrer-policy'], 'no-referrer'),
      ...differ('x-content-type-options', headers['x-content-type-options'], 'nosniff'),
      ...differ('packed', headers['content-encoding'] === 'gzip', expected.packed),
      ...(body === file ? [] : [`the body is not ${expected.file}`]),
    ];
    console.log(`${wrong.length === 0 ? 'ok    ' : 'FAILED'} ${name}${wrong.map((what) => `\n       ${what}`).join('')}`);
    isOk &&= wrong.length === 0;
  }
  return isOk;
}

/** Every written link of the packs beside answers with the page that the build wrote for it, and every file of theirs as it lies there. */
async function checkPacks() {
  let isOk = true;
  for (const pack of packsBeside) {
    const asked = packAddresses(pack).map((address) => [address, `dist${address.split('?')[0]}index.html`]);
    const files = readdirSync(pack, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    for (const path of files.map((entry) => join(entry.parentPath, entry.name))) {
      asked.push([`/packs/${basename(pack)}/${path.slice(pack.length + 1)}`, path]);
    }
    const wrong = [];
    for (const [address = '', file = ''] of asked) {
      const { status, body } = await get(port, `/help${address}`);
      if (status !== 200 || body !== readFileSync(file, 'utf8')) {
        wrong.push(`${address}: ${status}`);
      }
    }
    console.log(
      [
        `${wrong.length === 0 ? 'ok    ' : 'FAILED'} ${asked.length} links and files of the pack ${basename(pack)}, in a folder`,
        ...wrong,
      ].join('\n       '),
    );
    isOk &&= wrong.length === 0 && asked.length > 0;
  }
  return isOk;
}

/** @param {string} what @param {unknown} is @param {unknown} shouldBe */
function differ(what, is, shouldBe) {
  return is === shouldBe ? [] : [`${what}: ${is} instead of ${shouldBe}`];
}
