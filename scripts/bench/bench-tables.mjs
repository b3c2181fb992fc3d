// Prints what scripts/bench/bench.mjs measures.

/** @typedef {{ paint: number, possible: number, ratio: number, takenOver: number }} Start */
/** @typedef {Start & { p50: number, p95: number, ownP50: number, ownP95: number, heap10: number, heap1000: number, heap2000: number, code: number }} Figures */

const ms = (/** @type {number} */ value) => `${value.toFixed(1)} ms`;
const megabytes = (/** @type {number} */ value) => `${(value / 1_000_000).toFixed(2)} MB`;
const times = (/** @type {number} */ value) => `${value.toFixed(2)}x`;

/** Prints how two pages start, beside each other. @param {Start} own @param {Start} alone */
export function printStarts(own, alone) {
  printRows([
    ['', 'Unstuck', 'React alone', 'ratio'],
    ['first contentful paint', ms(own.paint), ms(alone.paint), times(own.paint / alone.paint)],
    ['first answer possible', ms(own.possible), ms(alone.possible), times(own.possible / alone.possible)],
    ['first answer / first paint', times(own.ratio), times(alone.ratio), ''],
    ['answered without a page load', ms(own.takenOver), ms(alone.takenOver), times(own.takenOver / alone.takenOver)],
  ]);
}

/** Prints all that was measured of two pages, beside each other. @param {Figures} own @param {Figures} alone @param {number} answersForHeap */
export function printTable(own, alone, answersForHeap) {
  const growth = (/** @type {number} */ from, /** @type {number} */ to) => `${((100 * (to - from)) / from).toFixed(1)} %`;
  const withoutCode = (/** @type {Figures} */ { heap10, heap1000, code }) => growth(heap10, heap1000 - code);
  printStarts(own, alone);
  printRows([
    ['answer to next paint, p50', ms(own.p50), ms(alone.p50), times(own.p50 / alone.p50)],
    ['answer to next paint, p95', ms(own.p95), ms(alone.p95), times(own.p95 / alone.p95)],
    ['of it the click itself, p50', ms(own.ownP50), ms(alone.ownP50), times(own.ownP50 / alone.ownP50)],
    ['of it the click itself, p95', ms(own.ownP95), ms(alone.ownP95), times(own.ownP95 / alone.ownP95)],
    ['heap after 10 answers', megabytes(own.heap10), megabytes(alone.heap10), times(own.heap10 / alone.heap10)],
    [`heap after ${answersForHeap} answers`, megabytes(own.heap1000), megabytes(alone.heap1000), times(own.heap1000 / alone.heap1000)],
    ['its growth', growth(own.heap10, own.heap1000), growth(alone.heap10, alone.heap1000), ''],
    ['its growth but compiled code', withoutCode(own), withoutCode(alone), ''],
    [`growth with ${answersForHeap} more`, growth(own.heap1000, own.heap2000), growth(alone.heap1000, alone.heap2000), ''],
  ]);
}

/** @param {string[][]} rows */
function printRows(rows) {
  for (const [name = '', ...values] of rows) {
    console.log(`${name.padEnd(30)}${values.map((value) => value.padStart(13)).join('')}`);
  }
}
