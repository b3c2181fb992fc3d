import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { mergingScript } from './merged-slashes.ts';
import { readBuiltPack } from './packs-plugin.ts';

const shell = '404.html';
// Stands for what a walk begins with until the pack is read.
const subject = '{subject}';

/**
 * Writes the worker that keeps a copy on the device (src/services/offline/offline-worker.ts) with the list of its files, and what makes
 * Unstuck installable. One page stands for all: it is the one that a server gives for an unknown address. The list says
 * with it in which folders it may do so.
 */
export function offlinePlugin(): Plugin[] {
  let outDir = 'dist';
  let failure: Error | undefined;
  const readOutDir: Plugin = {
    name: 'read-out-dir',
    configResolved: ({ build }) => {
      outDir = build.outDir;
    },
    buildEnd: (error) => {
      failure = error;
    },
  };
  const plugins = VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/services/offline',
    filename: 'offline-worker.ts',
    injectRegister: false,
    injectManifest: {
      rollupFormat: 'iife',
      globPatterns: ['**/*.{js,css,svg}', 'packs/*/**/*.json'],
      globIgnores: ['offline-worker.js', '.vite/**', `*/**/${mergingScript.name}`],
      // Lists of a large catalogue are long; left out, they would be missing without a network.
      maximumFileSizeToCacheInBytes: Number.MAX_SAFE_INTEGER,
      dontCacheBustURLsMatching: /^assets\//,
      manifestTransforms: [
        (entries) => {
          // The list is made of a build that failed too, and a page that is missing from it would hide why.
          if (failure !== undefined) {
            throw failure;
          }
          return addShell(entries, outDir);
        },
      ],
    },
    includeManifestIcons: false,
    manifest: {
      id: './',
      name: 'Unstuck',
      short_name: 'Unstuck',
      description: `From ${subject} to a cause and its checklist, one question at a time.`,
      start_url: './',
      scope: './',
      display: 'standalone',
      // Packs are opened as files by the installed application (see src/pages/packs/pack-doors.tsx).
      file_handlers: [{ action: './', accept: { 'application/zip': ['.unstuck'] } }],
      theme_color: '#1d4fd8',
      background_color: '#f7f8fa',
      icons: [
        { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
        { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
        { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    },
  });
  // Only now: a pack that cannot be read must not keep the commands from running that say why.
  const nameSubject: Plugin = {
    name: 'name-subject',
    apply: 'build',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const manifest = bundle['manifest.webmanifest'];
        if (manifest?.type !== 'asset') {
          throw new Error('The build has written no manifest.webmanifest.');
        }
        const { words } = await readBuiltPack();
        manifest.source = String(manifest.source).replace(subject, () => JSON.stringify(words.from).slice(1, -1));
      },
    },
  };
  return [readOutDir, ...plugins, nameSubject];
}

type Listed = { url: string; revision: string | null; size: number; standsFor?: string[]; integrity?: string };

// Its revision names the whole build, because the worker calls its cache by it.
function addShell(entries: Listed[], outDir: string): { manifest: Listed[]; warnings: [] } {
  const page = readFileSync(`${outDir}/${shell}`, 'utf8');
  const revision = createHash('sha256')
    .update(JSON.stringify(entries.toSorted((a, b) => (a.url < b.url ? -1 : 1))))
    .update(page)
    .digest('hex')
    .slice(0, 16);
  const standsFor = listSubfolders(outDir).flatMap((folder) => findPlaces(outDir, folder));
  return {
    manifest: [...entries.map((entry) => withHash(entry, outDir)), { url: shell, revision, size: page.length, standsFor }],
    warnings: [],
  };
}

/** The files of a pack keep their names, so the list tells by their hash which ones are of this build. */
function withHash(entry: Listed, outDir: string): Listed {
  if (!entry.url.endsWith('.json')) {
    return entry;
  }
  const hash = createHash('sha256')
    .update(readFileSync(`${outDir}/${entry.url}`))
    .digest('base64');
  return { ...entry, integrity: `sha256-${hash}` };
}

/** The highest folders with a page: an article, and not each of its places. */
function findPlaces(outDir: string, folder: string): string[] {
  return existsSync(`${outDir}/${folder}index.html`)
    ? [folder]
    : listSubfolders(outDir, folder).flatMap((subfolder) => findPlaces(outDir, subfolder));
}

function listSubfolders(outDir: string, folder = ''): string[] {
  return readdirSync(`${outDir}/${folder}`, { withFileTypes: true })
    .filter((each) => each.isDirectory())
    .map(({ name }) => `${folder}${name}/`)
    .toSorted();
}
