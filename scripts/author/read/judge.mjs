// How search and the recognisers do on the judged rows: `npm run judge`. Prints, and judges nothing; the tests hold the bars.
// `--put-away` takes the rows that were put away, `--second-put-away`, `--third-put-away`, `--fourth-put-away`, `--fifth-put-away` and `--sixth-put-away` those of later exams, `--added` those written later,
// `--each` names every row that went wrong.
import { withSource } from '../../build/load-source.mjs';

const options = process.argv.slice(2);
const set =
  ['put-away', 'second-put-away', 'third-put-away', 'fourth-put-away', 'fifth-put-away', 'sixth-put-away', 'added'].find((name) =>
    options.includes(`--${name}`),
  ) ?? 'open';
const namesEach = options.includes('--each');

await withSource(async (load) => {
  const { openCatalogueSearch } = await load('/src/services/search/catalogue-search.ts');
  const { judgeTrue, judgeForeign, judgeEvidence } = await load('/scripts/author/read/judge-rows.ts');
  const { readRows } = await load('/scripts/author/read/judged-rows.ts');
  const search = openCatalogueSearch(await load('virtual:search-index'));
  /** @param {string} name @param {(row: any, search: any) => any} judge @returns {any[]} */
  const judged = (name, judge) => (readRows(`${name}-${set}`) ?? []).map((/** @type {any} */ row) => judge(row, search));

  const ours = judged('searches-true', judgeTrue);
  if (ours.length > 0) {
    console.log(`\nFaults of ours, ${set}`);
    printTable(
      ours,
      [
        ['article', (row) => row.article],
        ['style', (row) => row.style],
        ['language', (row) => row.lang ?? 'en'],
      ],
      {
        first: (row) => row.isFirst,
        'among three': (row) => row.isAmongThree,
        refused: (row) => row.isRefused,
        fits: (row) => row.verdict === 'fits',
      },
    );
    printEach(
      ours.filter((row) => !row.isFirst || row.isRefused),
      (row) => `${row.article}: ${row.isFirst ? '' : 'not first '}${row.isRefused ? 'refused' : ''}`,
    );
  }
  const foreign = judged('searches-foreign', judgeForeign);
  if (foreign.length > 0) {
    console.log(`\nWhat is not ours, ${set}`);
    printTable(
      foreign,
      [
        ['group', (row) => row.group],
        ['language', (row) => row.lang ?? 'en'],
      ],
      { nothing: (row) => row.isRefused, fits: (row) => row.verdict === 'fits' },
    );
    printEach(
      foreign.filter((row) => !row.isRefused),
      (row) => row.verdict,
    );
  }
  const evidence = judged('evidence', judgeEvidence);
  if (evidence.length > 0) {
    console.log(`\nEvidence, ${set}`);
    printEvidence(evidence);
    printEach(
      evidence.filter((row) => row.wrong.length + row.missed.length > 0),
      (row) => `wrong ${row.wrong.join(' ') || '-'}, missed ${row.missed.join(' ') || '-'}`,
    );
  }
});

/** @typedef {(row: any) => any} Of */

/** @param {any[]} rows @param {[string, Of][]} kinds @param {Record<string, Of>} shares */
function printTable(rows, kinds, shares) {
  console.log(
    `${'rows'.padStart(34)}${Object.keys(shares)
      .map((name) => name.padStart(13))
      .join('')}`,
  );
  const line = (/** @type {string} */ name, /** @type {any[]} */ some) =>
    console.log(
      `${name.padEnd(28)}${String(some.length).padStart(6)}${Object.values(shares)
        .map((of) => share(some.filter(of).length, some.length).padStart(13))
        .join('')}`,
    );
  line('all', rows);
  for (const [kind, of] of kinds) {
    for (const value of [...new Set(rows.map(of))].sort()) {
      line(
        `${kind} ${value}`,
        rows.filter((row) => of(row) === value),
      );
    }
  }
}

/** @param {any[]} rows */
function printEvidence(rows) {
  console.log(`${'rows'.padStart(34)}${'precision'.padStart(13)}${'recall'.padStart(13)}`);
  const count = (/** @type {any[]} */ some, /** @type {Of} */ of) => some.reduce((sum, row) => sum + of(row).length, 0);
  const line = (/** @type {string} */ name, /** @type {any[]} */ some) => {
    const [proposed, wrong, right, missed] = ['proposed', 'wrong', 'right', 'missed'].map((field) => count(some, (row) => row[field]));
    console.log(
      `${name.padEnd(28)}${String(some.length).padStart(6)}${share(proposed - wrong, proposed).padStart(13)}${share(right - missed, right).padStart(13)}`,
    );
  };
  line('all', rows);
  for (const layout of [...new Set(rows.map((row) => row.layout))].sort()) {
    line(
      `layout ${layout}`,
      rows.filter((row) => row.layout === layout),
    );
  }
}

/** @param {any[]} rows @param {(row: any) => string} say */
function printEach(rows, say) {
  for (const row of namesEach ? rows : []) {
    console.log(`  ${row.id} ${say(row)}\n    ${row.text.slice(0, 200)}`);
  }
}

/** @param {number} some @param {number} all */
function share(some, all) {
  return all === 0 ? '-' : (some / all).toFixed(3);
}
