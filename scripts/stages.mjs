import { spawn } from 'node:child_process';

/**
 * Runs a command with its output on ours and resolves to its exit code.
 * @param {string} name
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {Promise<boolean>}
 */
export function runStage(name, command, args, env = {}) {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } });
    const end = (/** @type {boolean} */ isOk) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.log(`${isOk ? 'ok' : 'FAILED'}  ${name}  ${seconds} s`);
      resolve(isOk);
    };
    child.on('error', (error) => {
      console.error(error.message);
      end(false);
    });
    child.on('exit', (code) => end(code === 0));
  });
}

/** The quick checks, in the order in which they are run: name, command, arguments. */
export const quickChecks = /** @type {const} */ ([
  ['types', 'node_modules/.bin/tsc', ['--project', '.']],
  ['lint and format', 'node_modules/.bin/biome', ['ci']],
  ['dead code', 'node_modules/.bin/knip', []],
  ['articles', process.execPath, ['scripts/check-articles.mjs']],
  ['facts', process.execPath, ['scripts/facts.mjs', '--quiet']],
  ['third-party licences', process.execPath, ['scripts/third-party.mjs', '--check']],
]);

export const unitResults = 'test-results/unit.json';

/** The arguments of vitest, which also leaves its counts where they can be read. */
export const unitArgs = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitResults}`];
