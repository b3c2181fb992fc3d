import { formerArticles } from 'virtual:pack/former-articles';
import { packId as home } from 'virtual:pack/named';
import { knownToProgram } from '../../content/known-to-program.ts';
import { ownValue } from '../../engine/data/own-value.ts';
import { bindOverlay } from '../../engine/overlay/bind-overlay.ts';
import { rolesAt } from '../../engine/overlay/roles-at.ts';
import type { Article } from '../../model/article/article.ts';
import type { OverlayFile } from '../../model/article/overlay.ts';
import type { OpenPack } from '../../packs/doors/open-pack.ts';
import { examineOverlay } from '../../packs/gate/examine-overlay.ts';
import { type HouseNoteWords, identityOf, isSameNote, notesPackId, type OwnNote, wordsOfNote } from '../../packs/house-notes.ts';
import { openArticle } from '../articles/article-store.ts';
import { roleName } from '../articles/role-name.ts';
import { loadBeside } from '../packs/load-beside.ts';
import { wordsOfEntry } from './entry-words.ts';
import type { HouseEntry } from './house-entry.ts';
import type { OwnNotes } from './own-notes.ts';

// A pack may add to thousands of articles.
const othersAtMost = 20;

/** The name of an overlay on an article of the program, as `acme.vpn-drops`. */
export function overlayOf(articleId: string): string {
  return articleId.includes('.') ? articleId : `${home}.${articleId}`;
}

/** The article of the program that an overlay adds to, also where that was renamed. */
export function articleOf(overlay: string): string {
  const bare = overlay.startsWith(`${home}.`) ? overlay.slice(home.length + 1) : overlay;
  const ids = new Set([bare]);
  for (const id of ids) {
    ids.add(ownValue(formerArticles.renamed, id) ?? id);
  }
  return [...ids].at(-1) ?? bare;
}

/** An article as its pack writes it, which is what overlays are bound to; undefined where it is not here. */
export async function openWritten(articleId: string): Promise<Article | undefined> {
  if (!articleId.includes('.')) {
    return (await openArticle(articleId))?.loadWhole();
  }
  const { packs } = await loadBeside();
  return packs.find(({ id }) => articleId.startsWith(`${id}.`))?.openWritten(articleId);
}

/** What the packs that are here add to an article, in their order, and then what was written on this device. */
export async function loadHouse(articleId: string, own: OwnNotes): Promise<readonly HouseEntry[]> {
  const { packs } = await loadBeside();
  const names = new Map(packs.map((pack) => [pack, pack.overlays.filter((name) => articleOf(name) === articleId)] as const));
  const ownHere = own.notes.filter(({ overlay }) => articleOf(overlay) === articleId);
  const target = overlayOf(articleId).slice(0, overlayOf(articleId).indexOf('.') + 1);
  if (ownHere.length === 0 && packs.every(({ overlays }) => !overlays.some((name) => name.startsWith(target)))) {
    return [];
  }
  const article = await openWritten(articleId);
  const added = await Promise.all(
    [...names].map(async ([pack, overlays]) => {
      const read = await Promise.all(overlays.map(async (name) => ({ name, ...(await readFit(pack, name, article)) })));
      const entries = read.flatMap(({ name, file }) => (file === undefined ? [] : entriesOf(pack, name, file, article, ownHere)));
      const others = pack.overlays.filter((name) => name.startsWith(target) && !overlays.includes(name));
      return [...entries, ...(await contactsFrom(pack, others.slice(0, othersAtMost), article, entries))];
    }),
  );
  const beside = added.flat();
  return [...beside, ...ownHere.flatMap((one) => entryOfOwn(one, article, beside))];
}

/** What of an overlay can be shown beside the article, and what is wrong with the rest, in the order of its file. */
async function readFit(pack: OpenPack, name: string, article: Article | undefined): Promise<Awaited<ReturnType<OpenPack['openOverlay']>>> {
  const read = await pack.openOverlay(name);
  if (read.file === undefined || article === undefined) {
    return read;
  }
  const { faults } = examineOverlay({ name, articleId: article.id, file: read.file }, article, knownToProgram, 'reader');
  return faults.length > 0 ? { faults: [...read.faults, ...faults] } : read;
}

function entriesOf(
  { id, mark }: OpenPack,
  overlay: string,
  file: OverlayFile,
  article: Article | undefined,
  own: readonly OwnNote[],
): HouseEntry[] {
  return bindOverlay(file, article).flatMap((bound) => {
    const { entry } = bound;
    const words = wordsOfEntry(bound, article, overlay.split('.')[0] ?? '');
    const alsoAt = entry.kind === 'contact' ? nodesWith(entry.role, article) : [];
    const shown = { ...bound, words, alsoAt, who: roleName(entry.house.role), pack: mark, isOnlyHere: mark.isOnlyHere === true };
    if (id !== notesPackId || entry.kind !== 'note') {
      return [shown];
    }
    const note = wordsOfNote(entry, roleName);
    // Changed or deleted here since.
    if (own.some(({ replaces, note: now }) => isSameNote(replaces, note) && !isSameNote(now, note))) {
      return [];
    }
    const known = own.find((one) => isSameNote(one.note, note));
    return [
      {
        ...shown,
        change:
          known === undefined
            ? { key: `${overlay} ${identityOf(note)}`, overlay, note, replaces: note }
            : { key: known.key, overlay, note, seen: known.at, replaces: note },
      },
    ];
  });
}

/** Whom the house asks for a role is the same in every article of the pack: those that stand in the overlays of others. */
async function contactsFrom(
  pack: OpenPack,
  overlays: readonly string[],
  article: Article | undefined,
  here: readonly HouseEntry[],
): Promise<HouseEntry[]> {
  const files = await Promise.all(overlays.map((name) => pack.openOverlay(name).catch(() => undefined)));
  const said = new Set(here.flatMap(({ entry }) => (entry.kind === 'contact' ? [entry.role] : [])));
  const found = files.flatMap((read) => read?.file?.entries ?? []);
  return found.flatMap((entry): HouseEntry[] => {
    const alsoAt = entry.kind === 'contact' && !said.has(entry.role) ? nodesWith(entry.role, article) : [];
    if (entry.kind !== 'contact' || alsoAt.length === 0) {
      return [];
    }
    said.add(entry.role);
    // It is bound to words of another article: nothing here has changed under it.
    const bound = { entry, nodeId: '', status: 'bound' } as const;
    const words = wordsOfEntry(bound, article, overlays[0]?.split('.')[0] ?? '');
    return [{ ...bound, words, alsoAt, who: roleName(entry.house.role), pack: pack.mark, isOnlyHere: pack.mark.isOnlyHere === true }];
  });
}

function nodesWith(role: string, article: Article | undefined): string[] {
  return Object.entries(article?.nodes ?? {}).flatMap(([nodeId, node]) => (rolesAt(node).includes(role) ? [nodeId] : []));
}

// What lies beside the program by now is shown as that.
function entryOfOwn(
  { key, overlay, note, replaces, at }: OwnNote,
  article: Article | undefined,
  beside: readonly HouseEntry[],
): HouseEntry[] {
  if (note === undefined || beside.some(({ change }) => isSameNote(change?.note, note))) {
    return [];
  }
  return bindOverlay({ entries: [asEntry(note)] }, article).map((bound) => ({
    ...bound,
    words: wordsOfEntry(bound, article, overlay.split('.')[0] ?? ''),
    who: note.who,
    pack: { title: 'House notes', publisher: 'This helpdesk' },
    alsoAt: [],
    isOnlyHere: true,
    change: { key, overlay, note, seen: at, ...(replaces === undefined ? {} : { replaces }) },
  }));
}

function asEntry({ who, day, ...bound }: HouseNoteWords): OverlayFile['entries'][number] {
  return { kind: 'note', ...bound, house: { role: who, day } };
}
