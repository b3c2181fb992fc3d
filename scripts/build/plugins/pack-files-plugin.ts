import { cp, readFile, rm } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { Connect, Plugin } from 'vite';
import { homeFolder, packFolder } from '../pack-source.mjs';
import { readBuiltPack } from './packs-plugin.ts';

/**
 * Puts another pack than the home pack in its place among the files: into the built folder, and before what `npm run dev`
 * serves. `folder` is that of the pack which is built.
 */
export function packFilesPlugin(folder = packFolder): Plugin {
  return {
    name: 'pack-files',
    writeBundle: {
      order: 'post',
      async handler({ dir = 'dist' }) {
        if (folder !== homeFolder) {
          const { pack } = await readBuiltPack();
          await rm(join(dir, 'packs', basename(homeFolder)), { recursive: true, force: true });
          await cp(folder, join(dir, 'packs', pack.id), { recursive: true });
        }
      },
    },
    configureServer({ middlewares }) {
      if (folder !== homeFolder) {
        middlewares.use(servePack(folder));
      }
    },
  };
}

/** Answers for the files of the packs: with those of the folder under the id that its `pack.json` says, for any other pack with 404. */
export function servePack(folder: string): Connect.NextHandleFunction {
  return async (request, response, next) => {
    const [, id, path = ''] = /^\/packs\/([^/?]+)\/([^?]*)/.exec(request.url ?? '') ?? [];
    if (id === undefined) {
      next();
      return;
    }
    const file = resolve(folder, path);
    const text = file.startsWith(folder) && id === (await idOf(folder)) ? await readText(file) : undefined;
    if (text === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': path.endsWith('.json') ? 'application/json' : 'text/plain; charset=utf-8' }).end(text);
  };
}

async function idOf(folder: string): Promise<unknown> {
  try {
    return JSON.parse((await readText(join(folder, 'pack.json'))) ?? '').id;
  } catch {
    return undefined;
  }
}

function readText(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch(() => undefined);
}
