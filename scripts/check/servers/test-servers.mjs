// Starts each server that is on this machine with its example of deploy/ over a site with a hostile pack, and checks that nothing
// of the pack is a page, a script or a picture that runs: by what the server sends, and in a browser where there is one.
// `npm run test:servers -- --install` first installs those that are missing (Debian, as root).
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium } from '@playwright/test';
import { packsPolicy, sentPolicy } from '../../build/content-security-policy.mjs';
import { examples, get, withServer } from '../../build/release/server-examples.mjs';
import { findBrowser } from '../find-browser.mjs';

const port = Number(process.env.SERVERS_PORT ?? 4481);
const html = '<!doctype html><title>ran</title><script src="run.js"></script><script>document.title = "ran"</script>';
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>document.documentElement.setAttribute("data-ran", "")</script></svg>';
const harmless = 'application/octet-stream';
/** What lies in the pack, and as what it may be sent. @type {Record<string, [content: string, type: RegExp]>} */
const pack = {
  'pack.json': ['{"format": "unstuck-pack/1"}', /^application\/json/],
  'licence.txt': ['<script>document.title = "ran"</script>', /^text\/plain/],
  'read-me.html': [html, /^application\/octet-stream/],
  'index.html': [html, /^application\/octet-stream/],
  'READ.HTM': [html, /^application\/octet-stream/],
  'page.xhtml': [html, /^application\/octet-stream/],
  'run.js': ['document.title = "ran"', /^application\/octet-stream/],
  'run.mjs': ['document.title = "ran"', /^application\/octet-stream/],
  'run.xml': [svg, /^application\/octet-stream/],
  'picture.svg': [svg, /^application\/octet-stream/],
  'pack.json.html': [html, /^application\/octet-stream/],
  noending: [html, /^application\/octet-stream/],
};
/** What the server does not give out at all. */
const hidden = ['.htaccess', '.git/config'];

const site = mkdtempSync(join(tmpdir(), 'unstuck-servers-'));
chmodSync(site, 0o755);
put('site/index.html', '<!doctype html><title>Start</title>');
put('site/404.html', '<!doctype html><title>Not found</title>');
for (const [name, [content]] of Object.entries(pack)) {
  put(`site/packs/acme/${name}`, content);
}
put('site/packs/acme/.htaccess', 'ForceType text/html');
put('site/packs/acme/.git/config', '[core]');
let isOk = true;
for (const [name, { paths, package: debian }] of Object.entries(examples)) {
  if (process.argv.includes('--install') && !paths.some(existsSync)) {
    spawnSync('/usr/bin/apt-get', ['install', '-y', '-qq', '--no-install-recommends', debian], { stdio: 'ignore' });
  }
  const command = paths.find(existsSync);
  if (command === undefined) {
    console.log(`skipped ${name}: it is not on this machine.`);
    continue;
  }
  const example = /** @type {keyof typeof examples} */ (name);
  const wrong = await withServer(example, command, join(site, name), join(site, 'site'), port, async () => [
    ...(await checkAnswers()),
    ...(process.argv.includes('--no-browser') ? [] : await checkInBrowser()),
  ]);
  console.log([`${wrong.length === 0 ? 'ok     ' : 'FAILED '} ${name}`, ...wrong].join('\n        '));
  isOk &&= wrong.length === 0;
}
rmSync(site, { recursive: true, force: true });
process.exitCode = isOk ? 0 : 1;

async function checkAnswers() {
  /** @type {string[]} */
  const wrong = [];
  const tell = (/** @type {string} */ path, /** @type {string} */ what, /** @type {unknown} */ is) =>
    wrong.push(`${path}: ${what} is ${is}`);
  for (const [name, [content, type]] of Object.entries(pack)) {
    const path = `/packs/acme/${name}`;
    const { status, headers, body } = await get(port, path);
    if (status !== 200 || body !== content) tell(path, 'status', status);
    if (!type.test(headers['content-type'] ?? '')) tell(path, 'content-type', headers['content-type']);
    if (headers['content-security-policy'] !== packsPolicy) tell(path, 'policy', headers['content-security-policy']);
    if (headers['x-content-type-options'] !== 'nosniff') tell(path, 'nosniff', headers['x-content-type-options']);
  }
  // A folder is no page, and its index.html is not given out under the name of the folder as one.
  const folder = await get(port, '/packs/acme/');
  if (folder.status === 200 && folder.headers['content-type'] !== harmless)
    tell('/packs/acme/', 'content-type', folder.headers['content-type']);
  if (folder.status !== 200 && folder.body.includes('run.js')) tell('/packs/acme/', 'body', 'a list or a page of the pack');
  for (const name of hidden) {
    const { status } = await get(port, `/packs/acme/${name}`);
    if (status !== 404) tell(`/packs/acme/${name}`, 'status', status);
  }
  const start = await get(port, '/');
  if (start.headers['content-security-policy'] !== sentPolicy) tell('/', 'policy', start.headers['content-security-policy']);
  const gone = await get(port, '/packs/acme/gone.json');
  if (gone.status !== 404 || !gone.body.includes('Not found')) tell('/packs/acme/gone.json', 'status', gone.status);
  return wrong;
}

async function checkInBrowser() {
  const executablePath = await findBrowser();
  const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
  /** @type {string[]} */
  const wrong = [];
  for (const name of Object.keys(pack)) {
    const page = await browser.newPage();
    // A download ends the opening with an error, and leaves the page as it was.
    await page.goto(`http://127.0.0.1:${port}/packs/acme/${name}`).catch(() => undefined);
    const ran = await page.evaluate(() => document.title === 'ran' || document.documentElement.hasAttribute('data-ran'));
    wrong.push(...(ran ? [`${name} ran`] : []));
    await page.close();
  }
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${port}/`);
  const ran = await page.evaluate(
    (names) =>
      Promise.all(
        names.map(
          (name) =>
            new Promise((done) => {
              const script = Object.assign(document.createElement('script'), { src: `/packs/acme/${name}` });
              script.onload = () => done(`${name} ran as a script`);
              script.onerror = () => done(undefined);
              document.head.append(script);
            }),
        ),
      ),
    Object.keys(pack),
  );
  await browser.close();
  return [...wrong, ...ran.filter((each) => typeof each === 'string')];
}

/** @param {string} path @param {string} content */
function put(path, content) {
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(join(site, path), content);
}
