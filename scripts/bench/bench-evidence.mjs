// Prints how fast evidence is read: MB/s over noisy texts of 5 MB, the worst of them built to make matching slow; and 200 kB of them
// with the keys of 6,400 articles that do not exist.
import { withSource } from '../build/load-source.mjs';

const megabyte = 1024 * 1024;
const size = 5 * megabyte;
const runs = 5;

/** @param {string} part */
const fill = (part) => part.repeat(Math.ceil(size / part.length)).slice(0, size);

/** A generator of numbers from a seed, so that each run reads the same text. */
let seed = 20261121;
const random = () => {
  seed = (seed * 1664525 + 1013904223) % 4294967296;
  return seed / 4294967296;
};
const letters = 'abcdefghijklmnopqrstuvwxyz0123456789 :.,-/\\[]()\n\t';
const noise = Array.from({ length: 200_000 }, () => letters[Math.floor(random() * letters.length)]).join('');

/** @type {Record<string, string>} */
const texts = {
  'random characters': fill(noise),
  'event records of others': fill('Event ID: 1000\nSource: MSExchangeIMC\nType: Information\nDescription:\nThe service was started.\n\n'),
  'event records of the transport': fill(
    'Event ID: 1035\nSource: MSExchangeTransport\nType: Warning\nDescription:\nInbound authentication failed.\n\n',
  ),
  'rows of netstat': fill('  TCP    192.0.2.10:1061        198.51.100.5:25        ESTABLISHED\n'),
  'SMTP dialogues': fill('250 2.1.5 joe@example.com\n550 5.7.1 Client does not have permissions to read\n535 5.7.3 Authentication\n'),
  'the words of 9297': fill('The user /o=ORG/ou=SITE/cn=SRV1/cn=Microsoft Private MDB has caused a security violation. '),
  'half of every message': fill(
    "the account 'a' provided valid the user /o=a has caused a security store.exe 6.5. you do not have permission to ",
  ),
  'MSExchangeTransport without an end of line': fill('warning 9:41 MSExchangeTransport 102 '),
  blanks: fill('has            \t\t            \t'),
  'one letter': fill('t'),
  'event id labels only': fill('event id: 1020 '),
};

await withSource(async (load) => {
  const { recogniseAll } = await load('/src/recognisers/all.ts');
  for (const [name, text] of Object.entries(texts)) {
    const times = Array.from({ length: runs }, () => {
      const started = performance.now();
      recogniseAll(text);
      return performance.now() - started;
    }).sort((a, b) => a - b);
    const median = times[Math.floor(runs / 2)] ?? 0;
    const worst = times.at(-1) ?? 0;
    const speed = ((text.length / megabyte / median) * 1000).toFixed(0);
    console.log(`${name.padEnd(44)} ${speed.padStart(6)} MB/s   median ${median.toFixed(0)} ms, worst ${worst.toFixed(0)} ms`);
  }

  // What is pasted at a desk, read with the keys of a whole knowledge base.
  const { makePack } = await load('/scripts/bench/made-up-pack/make-pack.ts');
  const { readWithKeys } = await load('/src/content/read-with-keys.ts');
  const articles = [...makePack({ seed: 20261129, count: 6400 })]
    .filter(([path]) => path.startsWith('articles/'))
    .map(([, text]) => JSON.parse(text))
    .flatMap(({ id, keys }) => (keys === undefined ? [] : [{ articleId: `made-up.${id}`, keys }]));
  const pasted = 200_000;
  for (const [name, text] of Object.entries(texts)) {
    const times = Array.from({ length: runs }, () => {
      const started = performance.now();
      readWithKeys([articles], text.slice(0, pasted));
      return performance.now() - started;
    }).sort((a, b) => a - b);
    console.log(
      `keys of ${articles.length} articles, 200 kB of ${name}: median ${times[Math.floor(runs / 2)]?.toFixed(0)} ms, worst ${times.at(-1)?.toFixed(0)} ms`,
    );
  }
});
