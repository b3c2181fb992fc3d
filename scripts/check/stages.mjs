import { spawn } from 'node:child_process';

/** @typedef {readonly [name: string, command: string, args: readonly string[], env?: Readonly<Record<string, string>>]} Stage */

/**
 * Runs a command with its output on ours and resolves to whether it went well.
 * @param {Stage} stage
 * @returns {Promise<boolean>}
 */
export function runStage(stage) {
  return runAndPrint(stage, false);
}

/**
 * Runs lanes of stages beside each other, the stages of a lane one after the other. What a stage prints comes in one piece
 * when it has ended. Resolves to whether each went well, in the order of the lanes.
 * @param {readonly (readonly Stage[])[]} lanes
 * @returns {Promise<boolean[]>}
 */
export async function runLanes(lanes) {
  const results = lanes.map(async (stages) => {
    const wentWell = [];
    for (const stage of stages) {
      wentWell.push(await runAndPrint(stage, true));
    }
    return wentWell;
  });
  return (await Promise.all(results)).flat();
}

/** @param {Stage} stage @param {boolean} isHeldBack @returns {Promise<boolean>} */
function runAndPrint([name, command, args, env = {}], isHeldBack) {
  const started = performance.now();
  const shown = isHeldBack ? 'pipe' : 'inherit';
  const colours = isHeldBack && process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', shown, shown], env: { ...process.env, ...colours, ...env } });
    /** @type {Buffer[]} */
    const printed = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (piece) => printed.push(piece));
    }
    const end = (/** @type {boolean} */ isOk) => {
      process.stdout.write(Buffer.concat(printed));
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.log(`${isOk ? 'ok' : 'FAILED'}  ${name}  ${seconds} s`);
      resolve(isOk);
    };
    child.on('error', (error) => {
      console.error(error.message);
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });
}

const cache = 'node_modules/.cache';

/**
 * The quick checks, in the order in which they are run. Types and dead code are looked for only in what has changed since.
 * @type {readonly Stage[]}
 */
export const quickChecks = [
  ['types', 'node_modules/.bin/tsc', ['--project', '.', '--incremental', '--tsBuildInfoFile', `${cache}/types.tsbuildinfo`]],
  ['lint and format', 'node_modules/.bin/biome', ['ci']],
  ['dead code', 'node_modules/.bin/knip', ['--cache', '--cache-location', `${cache}/knip`]],
  ['form of the packs, articles, facts', process.execPath, ['scripts/check/check-packs.mjs']],
  ['third-party licences', process.execPath, ['scripts/build/third-party.mjs', '--check']],
];

export const unitResults = 'test-results/unit.json';

/**
 * The unit and model tests, which also leave their counts where they can be read. Patterns are compiled at once: Node reads each
 * first, to save memory, which takes twice as long where thousands of texts are asked.
 * @param {string[]} further
 * @returns {Stage}
 */
export const unitTests = (...further) => [
  'unit and model tests',
  process.execPath,
  [
    '--no-regexp-tier-up',
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${unitResults}`,
    ...further,
  ],
];
