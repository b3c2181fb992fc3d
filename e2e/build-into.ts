import { execFileSync } from 'node:child_process';

/** Builds another copy into a folder, with what the environment says of it beyond the usual, and gives the folder. */
export function buildInto(folder: string, environment: Readonly<Record<string, string>>): string {
  execFileSync('node_modules/.bin/vite', ['build', '--logLevel', 'error', '--outDir', folder], {
    env: { ...process.env, NODE_ENV: 'production', ...environment },
  });
  return folder;
}
