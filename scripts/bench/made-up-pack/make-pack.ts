import { capital, pick, randomFrom, sentence } from '../synthetic-catalogue.mjs';
import { counted, pickLength, pickShape } from './shapes.ts';
import { say, writeNodes } from './write-nodes.ts';

const day = '2026-11-29';
const products =
  'client-97 client-98 client-2000 server-4 server-5 server-55 server-2000 connector gateway store-tools admin-kit web-client'.split(' ');
const services = 'Transport Store Directory Gateway Connector Agent Monitor'.split(' ');

/**
 * The files of a pack that does not exist, by path: as many imported articles as are asked for, in the shapes, lengths and with
 * the handles that real ones have. The same seed gives the same bytes.
 */
export function makePack({ seed, count }: { readonly seed: number; readonly count: number }): Map<string, string> {
  const random = randomFrom(seed);
  const files = new Map<string, string>();
  const ids: string[] = [];
  for (let at = 0; at < count; at += 1) {
    const article = makeArticle(100_000 + at * 37, random);
    ids.push(article.id);
    files.set(`articles/${article.id}.json`, `${JSON.stringify(article, undefined, 2)}\n`);
  }
  const pack = {
    format: 'unstuck-pack/1',
    id: 'made-up',
    title: 'Articles that do not exist',
    publisher: 'Nobody',
    language: 'en',
    licence: 'MIT',
    edition: { number: 1, date: day, change: 'First edition.' },
    owner: 'administrator',
    articles: ids,
    files: ['shared.json'],
  };
  files.set('pack.json', `${JSON.stringify(pack, undefined, 2)}\n`);
  files.set('shared.json', `${JSON.stringify(shared, undefined, 2)}\n`);
  return files;
}

const shared = {
  roles: { administrator: { name: 'Administrator', person: 'the administrator' } },
  observations: {
    product: {
      prompt: 'Which product is it about?',
      why: { text: 'Each article names the products that it applies to.', sources: ['FS-1'] },
      howToFind: {
        steps: [{ text: 'Ask, or read it in the window.', sources: ['FS-1'] }],
        minutes: 1,
        role: 'administrator',
        isSafe: true,
      },
      answers: { ...Object.fromEntries(products.map((id) => [id, { label: capital(id) }])), unknown: { label: "I can't tell" } },
      sources: ['FS-1'],
    },
  },
  blanks: {},
  literalWords: [],
  facts: { 'FS-1': { says: 'The products of the articles', kinds: ['seed'] } },
};

function makeArticle(number: number, random: () => number) {
  const shape = pickShape(random);
  const words = Math.min(3000, Math.max(30, pickLength(counted.words, random)));
  const steps = Math.min(counted.steps.atMost, pickLength(counted.steps, random));
  const { kind, needs, start, nodes } = writeNodes(shape, { sentences: Math.max(2, Math.round(words / 14) - 3), steps, random });
  const title = capital(sentence(5 + Math.floor(random() * 6), random))
    .slice(0, counted.titleAtMost)
    .trim();
  const isOften = (percent: number) => random() * 100 < percent;
  const named = isOften(counted.twoProducts) ? [pick(products, random), pick(products, random)] : [pick(products, random)];
  const isProblem = kind === undefined;
  const keys = isProblem ? makeKeys(isOften(counted.event), isOften(counted.errorText), isOften(counted.code), random) : [];
  const article = {
    id: `kb${number}-${
      title
        .toLowerCase()
        .match(/[a-z]{3,}/g)
        ?.slice(0, 2)
        .join('-') ?? 'untitled'
    }`,
    needs: [...needs, 'status', 'subject', 'quote', ...(keys.length > 0 ? ['keys'] : [])].toSorted(),
    ...(kind === undefined ? {} : { kind }),
    status: 'imported',
    number: `KB${number}`,
    title,
    // A third of the articles of an old knowledge base stand under nothing.
    ...(number % 3 === 0 ? {} : { subject: capital(named[0] ?? '') }),
    versions: { text: named.map(capital).join(', '), sources: ['F1'] },
    seen: Array.from({ length: 1 + Math.floor(random() * 2) }, () => say(random, 2)),
    ...(isProblem ? { signs: [{ observation: 'product', says: 'fits', answers: [...new Set(named)], sources: ['F1'] }] } : {}),
    ...(keys.length > 0 ? { keys } : {}),
    document: { title, file: `kb${number}.txt`, dates: [{ label: 'Last changed', date: '2002-06-28' }], sources: ['F1'] },
    support: { text: 'The products are out of support.', sources: ['F1'] },
    edition: { number: 1, date: day, change: 'Imported.' },
    owner: 'administrator',
    background: [],
    blanks: {},
    start,
    nodes,
  };
  return withFacts(article, number, random);
}

/** The facts that the article names, under numbers of its own, each with the passage that it stands in. */
function withFacts<A extends object>(article: A, number: number, random: () => number): A & { facts: Record<string, unknown> } {
  const written = JSON.stringify(article);
  const used = [...new Set([...written.matchAll(/"F([1-5])"/g)].map(([, section = '']) => section))].toSorted();
  const quoted = () => ({ exact: capital(sentence(12, random)), before: '', after: ' The rest' });
  const facts = used.map((section) => [`F${number}-0${section}`, { says: capital(sentence(5, random)), kinds: ['page'], quote: quoted() }]);
  return { ...JSON.parse(written.replace(/"F([1-5])"/g, `"F${number}-0$1"`)), facts: Object.fromEntries(facts) };
}

function makeKeys(hasEvent: boolean, hasError: boolean, hasCode: boolean, random: () => number): unknown[] {
  const keys: unknown[] = [];
  if (hasEvent) {
    const event = 1000 + Math.floor(random() * 9000);
    const source = `MS${pick(services, random)}`;
    const record = (id: number) => `Event ID: ${id}\nSource: ${source}\nDescription: ${capital(sentence(9, random))}.`;
    keys.push({ id: `event-${event}`, event, source: [source], status: 'trial', samples: [record(event)], near: [record(event + 1)] });
  }
  if (hasError) {
    const text = capital(sentence(9, random));
    keys.push({
      id: 'error-text',
      text: [text],
      status: 'trial',
      samples: [`The dialog says: ${text}.`],
      near: [`The dialog says: ${capital(sentence(9, random))}.`],
    });
  }
  if (hasCode) {
    const code = `0x8${Math.floor(random() * 0xfffffff)
      .toString(16)
      .padStart(7, '0')}`;
    keys.push({ id: 'code', text: [code], status: 'trial', samples: [`It ended with ${code}.`], near: ['It ended with 0x00000000.'] });
  }
  return keys;
}
