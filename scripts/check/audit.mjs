// Asks the registry for known faults in what is shipped. Without an answer it says so, says instead what is not the newest release
// or has been given up by its authors, and passes: a build must not depend on it.
import { spawnSync } from 'node:child_process';
import { listShipped } from '../build/shipped-packages.mjs';

const said = ask(['audit', '--omit=dev']);
const counts = said?.metadata?.vulnerabilities;
if (counts === undefined) {
  console.log(`audit: not done. The registry gave no answer: ${said?.message ?? said?.error?.summary ?? 'it cannot be reached'}`);
  console.log(`instead: ${describeReleases()}`);
} else if (counts.total > 0) {
  console.error(`audit: ${counts.total} known faults in what is shipped. Run \`npm audit --omit=dev\` to read them.`);
  process.exitCode = 1;
} else {
  console.log('audit: no known faults in what is shipped.');
}

function describeReleases() {
  const releases = listShipped(process.cwd()).map(({ name, version }) => {
    // A single field comes as it is, several by their names.
    const answer = ask(['view', `${name}@${version}`, 'dist-tags.latest', 'deprecated']);
    const { 'dist-tags.latest': latest, deprecated } = typeof answer === 'string' ? { 'dist-tags.latest': answer } : (answer ?? {});
    return { name, version, latest, deprecated };
  });
  const unknown = releases.filter(({ latest }) => latest === undefined);
  const older = releases.filter(({ version, latest }) => latest !== undefined && latest !== version);
  const givenUp = releases.filter(({ deprecated }) => deprecated !== undefined);
  return [
    `${releases.length - unknown.length - older.length} of ${releases.length} packages are the newest release`,
    ...older.map(({ name, version, latest }) => `${name} is ${version}, the newest ${latest}`),
    ...unknown.map(({ name }) => `nothing is known of ${name}`),
    givenUp.length === 0 ? 'none is deprecated' : `deprecated: ${givenUp.map(({ name }) => name).join(', ')}`,
  ].join('; ');
}

/** What npm answers as JSON. @param {string[]} words */
function ask(words) {
  const { stdout } = spawnSync('npm', [...words, '--json'], { encoding: 'utf8', shell: process.platform === 'win32' });
  try {
    return JSON.parse(stdout);
  } catch {
    return undefined;
  }
}
