// A catalogue that does not exist, to see what happens when there are many articles. The same seed gives the same one.

/** @typedef {import('../../src/model/article/article.ts').Article} Article */
/** @typedef {import('../../src/model/article/article-node.ts').ArticleNode} ArticleNode */
/** @typedef {import('../../src/model/article/article-node.ts').Cause} Cause */
/** @typedef {import('../../src/model/article/question.ts').Question} Question */
/** @typedef {import('../../src/model/article/observation.ts').Observations} Observations */

const products =
  'Exchange 4.0|Exchange 5.0|Exchange 5.5|Exchange 2000|Exchange 2003|Exchange 2007|Outlook 97|Outlook 2003|Windows NT|ISA Server|BlackBerry|GoodLink'.split(
    '|',
  );
const things =
  'mail message queue outbox server service account password permission right role connector gateway router firewall address list folder mailbox store database log backup certificate port session connection client device printer profile rule policy group domain forest site container registry key driver'.split(
    ' ',
  );
const happenings =
  'stays stops fails waits returns disappears loops bounces hangs crashes refuses expires times-out leaks repeats is-slow is-denied is-missing is-locked is-lost'.split(
    ' ',
  );
const small = 'the a of in on to for with after when that and or is not no from by at it'.split(' ');
const syllables = 'ba co di fe gra hi ju ka lo me ni os pre qui ra sto tu ve wa xi zo ter mon sel'.split(' ');
const rareWords = 6000;
const source = /** @type {[string]} */ (['F0-01']);

/**
 * A number from 0 up to 1, anew at each call (mulberry32).
 * @param {number} seed
 */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Articles without a fault: a chain of questions, some of which the whole catalogue asks; most lead to a cause, and
 * each cause that did not help to the next question. Sizes run from a few nodes to some sixty, as those of real ones do.
 * @param {{ seed: number, count: number, observations?: Observations }} wanted
 * @returns {Article[]}
 */
export function makeSyntheticCatalogue({ seed, count, observations = {} }) {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, index) => makeArticle(index, random, observations));
}

/** @typedef {() => number} Random */

/** @param {number} index @param {Random} random @param {Observations} observations @returns {Article} */
function makeArticle(index, random, observations) {
  const id = `synthetic-${index}`;
  const title = `${capital(pick(things, random))} ${pick(happenings, random).replace('-', ' ')} ${sentence(4, random)}`;
  const own = 2 + Math.floor(random() ** 3 * 28);
  const asked = Object.values(observations).filter(() => random() < 0.3);
  /** @type {Record<string, ArticleNode>} */
  const nodes = {};
  const questionIds = [...asked.map((_, at) => `known-${at}`), ...Array.from({ length: own }, (_, at) => `question-${at}`)];
  questionIds.forEach((nodeId, at) => {
    const next = questionIds[at + 1] ?? 'hand-over';
    const observation = asked[at];
    if (observation === undefined) {
      const causeId = `cause-${at}`;
      const question = makeQuestion(random, causeId, next);
      const cause = makeCause(random, next);
      const isFirst = at === asked.length;
      nodes[nodeId] = isFirst ? changeToLook(question) : question;
      nodes[causeId] = isFirst ? changeToTry(cause) : cause;
    } else {
      nodes[nodeId] = askSynthetic(observation, next, random);
    }
  });
  const elsewhere = Object.values(nodes).some((node) => node.kind === 'question' && node.otherwise === 'elsewhere');
  if (elsewhere) {
    nodes.elsewhere = {
      kind: 'referral',
      title: `It is another fault: ${sentence(3, random)}`,
      why: say(12, random),
      pointers: [say(15, random)],
      sources: source,
    };
  }
  nodes['hand-over'] = {
    kind: 'escalation',
    title: 'No cause is proven: hand over',
    why: say(12, random),
    role: 'exchange-admin',
    handOver: [say(10, random), say(10, random)],
    sources: source,
  };
  return {
    id,
    number: `KB${200000 + index * 7}`,
    title,
    versions: { text: `${pick(products, random)} and ${pick(products, random)}`, sources: source },
    seen: [say(14, random), say(12, random), { text: `Event ${eventId(random)} is logged.`, sources: source }],
    causes: own,
    document: { title: sentence(8, random), file: `${id}.txt`, dates: [], sources: source },
    support: { text: 'Out of support.', sources: source },
    edition: { number: 1, date: '2026-11-21', change: 'First edition.' },
    reviewedOn: '2026-11-21',
    owner: 'exchange-admin',
    background: [],
    blanks: {},
    start: questionIds[0] ?? 'hand-over',
    nodes,
  };
}

/** @param {Random} random @param {string} causeId @param {string} next @returns {Question} */
function makeQuestion(random, causeId, next) {
  return {
    kind: 'question',
    prompt: `Is the ${pick(things, random)} ${sentence(5, random)}?`,
    why: say(14, random),
    howToFind: { steps: [say(16, random), say(14, random)], minutes: 3, role: 'exchange-admin', isSafe: true },
    answers: {
      yes: { label: `Yes, ${sentence(3, random)}`, goto: next },
      no: { label: 'No', detail: sentence(5, random), goto: causeId },
      unknown: { label: "I can't tell", goto: next },
    },
    sources: source,
  };
}

/** @param {Random} random @param {string} next @returns {Cause} */
function makeCause(random, next) {
  return {
    kind: 'cause',
    title: `The ${pick(things, random)} ${sentence(5, random)}`,
    why: [say(16, random), { text: `The log shows ${code(random)} and event ${eventId(random)}.`, sources: source }],
    resolution: [
      { id: 'first', ...say(14, random), role: 'exchange-admin', changesNothing: true },
      { id: 'second', ...say(14, random), role: 'exchange-admin', changesNothing: true },
      { id: 'third', ...say(12, random), role: 'exchange-admin', changesNothing: true },
    ],
    cautions: [say(12, random)],
    expected: say(8, random),
    notFixed: next,
    sources: source,
  };
}

/** The same question, and something has to be changed to answer it. @param {Question} question @returns {Question} */
function changeToLook({ howToFind, ...rest }) {
  return { ...rest, howToFind: { ...howToFind, isSafe: false, putBack: { text: 'Set the logging back to None.', sources: source } } };
}

/** The same cause, and its last step changes something only to try. @param {Cause} cause @returns {Cause} */
function changeToTry({ resolution: [first, ...others], ...rest }) {
  const putBack = { text: 'Start the service again.', sources: source };
  return { ...rest, resolution: [first, ...others.map((step) => (step.id === 'third' ? { ...step, putBack } : step))] };
}

/** @param {Observations[string]} observation @param {string} next @param {Random} random @returns {ArticleNode} */
function askSynthetic({ id, answers, ...words }, next, random) {
  const routed = Object.entries(answers).map(([answerId, answer], at) => [
    answerId,
    answerId === 'unknown' || at === 0 || random() < 0.5 ? { ...answer, goto: next } : answer,
  ]);
  const isWhole = routed.every(([, answer]) => typeof answer === 'object' && 'goto' in answer);
  return { kind: 'question', asks: id, ...words, answers: Object.fromEntries(routed), ...(isWhole ? {} : { otherwise: 'elsewhere' }) };
}

/** @param {number} length @param {Random} random */
function say(length, random) {
  return { text: `${capital(sentence(length, random))}.`, sources: source };
}

/** Small words as often as in prose, things often, and a long tail of rare words. @param {number} length @param {Random} random */
export function sentence(length, random) {
  return Array.from({ length }, () => {
    const kind = random();
    return kind < 0.42 ? pick(small, random) : kind < 0.75 ? pick(things, random) : rareWord(Math.floor(random() ** 3 * rareWords));
  }).join(' ');
}

/** @param {number} rank */
function rareWord(rank) {
  const random = randomFrom(rank + 1);
  return Array.from({ length: 2 + (rank % 3) }, () => pick(syllables, random)).join('');
}

/** @param {Random} random */
const eventId = (random) => 1000 + Math.floor(random() * 9000);

/** @param {Random} random */
const code = (random) => (random() < 0.5 ? `5.${Math.floor(random() * 8)}.${Math.floor(random() * 9)}` : `0x8007${eventId(random)}`);

/** @template T @param {readonly T[]} from @param {Random} random @returns {T} */
export function pick(from, random) {
  return /** @type {T} */ (from[Math.floor(random() * from.length)]);
}

/** @param {string} text */
export const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
