// Asks the registry for known faults in what is shipped. Without an answer it says so and passes: a build must not depend on it.
import { spawnSync } from 'node:child_process';

const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { encoding: 'utf8', shell: process.platform === 'win32' });
const said = readJson(stdout);
const counts = said?.metadata?.vulnerabilities;
if (counts === undefined) {
  console.log(`audit: not done. The registry gave no answer: ${said?.message ?? said?.error?.summary ?? 'it cannot be reached'}`);
} else if (counts.total > 0) {
  console.error(`audit: ${counts.total} known faults in what is shipped. Run \`npm audit --omit=dev\` to read them.`);
  process.exitCode = 1;
} else {
  console.log('audit: no known faults in what is shipped.');
}

/** @param {string} text */
function readJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
