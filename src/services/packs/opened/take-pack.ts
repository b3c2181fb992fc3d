import type { PackMark } from '../../../model/article/article.ts';
import { openPack } from '../../../packs/doors/open-pack.ts';
import { sourceOfPacked } from '../../../packs/doors/packed-pack.ts';
import type { GivenRead } from '../../../packs/doors/read-given.ts';
import type { PackSource } from '../../../packs/doors/source.ts';
import type { PackFault } from '../../../packs/fault.ts';
import { indexFolder } from '../../../packs/gate/find-file-faults.ts';
import { readUtf8 } from '../../../packs/gate/kind-of-file.ts';
import { fieldsOf } from '../../../packs/read/fields-of.ts';
import { parseJson } from '../../../packs/read/parse-json.ts';
import { lentBeside, loadBeside } from '../load-beside.ts';
import { type KeptPack, keepPack, listKeptPacks, sourceOfKept } from './opened-packs.ts';

/** A pack that is kept on this device now, in place of another or not; one that has to be asked about; or why it is not kept. */
export type TakenPack =
  | {
      readonly kind: 'kept';
      readonly mark: PackMark;
      readonly articles: number;
      /** True where it brings its index. */
      readonly isPrepared: boolean;
      /** The edition that stood there before: the same number where somebody goes on writing. */
      readonly replaced: number | undefined;
      /** True where the very same pack was kept already. */
      readonly isSame: boolean;
      readonly leftOut: readonly PackFault[];
    }
  | {
      readonly kind: 'asks';
      readonly mark: PackMark;
      /** What is kept under its id: a later edition, or the pack of somebody else. */
      readonly kept: Head;
      /** Keeps this one all the same. */
      readonly take: () => Promise<TakenPack>;
    }
  | { readonly kind: 'refused'; readonly faults: readonly PackFault[] };

/** What a pack says of itself, as far as it can be read. */
export type Head = { readonly id: string; readonly edition: number | undefined; readonly publisher: string };

type Read = Extract<GivenRead, { readonly packed: unknown }>;

const refuse = (file: string, says: string): TakenPack => ({ kind: 'refused', faults: [{ file, path: '', says }] });

/** Takes a pack that was read into what this device keeps; one that is older than what is kept, or of somebody else, is asked about. Never rejects. */
export async function takePack(read: GivenRead): Promise<TakenPack> {
  return read.faults === undefined
    ? take(read, undefined).catch(() => refuse('The pack', 'could not be opened just now. Nothing was changed'))
    : { kind: 'refused', faults: read.faults };
}

// `told`: the kept one over which a person wants to have this one, by the moment at which it was opened.
async function take(read: Read, told: string | undefined): Promise<TakenPack> {
  const { packed, sum, leftOut } = read;
  const source = sourceOfPacked(packed);
  const { id } = await readHead(source);
  const beside = await loadBeside();
  if (beside.refused.some(({ packId, isOnlyHere }) => packId === id && !isOnlyHere)) {
    return refuse('pack.json', `is the pack ${id}, which lies beside this copy; that one counts`);
  }
  const around = lentBeside(beside.packs.filter((pack) => pack.id !== id || !pack.mark.isOnlyHere));
  const pack = await openPack(source, id, around);
  if ('faults' in pack) {
    return { kind: 'refused', faults: pack.faults };
  }
  const { mark } = pack;
  const before = await findKept(id);
  const kept = before && (await readHead(sourceOfKept(before)).catch(() => undefined));
  const taken: TakenPack = {
    kind: 'kept',
    mark,
    articles: pack.articleIds.length,
    isPrepared: packed.files.has(`${indexFolder}index.json`),
    replaced: kept?.edition,
    isSame: false,
    leftOut,
  };
  if (before?.sum === sum) {
    return { ...taken, isSame: true };
  }
  // What was typed and noted for one pack counts in whichever has its id.
  const isOther = kept !== undefined && ((kept.edition ?? 0) > mark.edition.number || kept.publisher !== mark.publisher);
  if (isOther && before?.at !== told) {
    return { kind: 'asks', mark, kept, take: () => take(read, before?.at) };
  }
  try {
    // Another tab was faster: what it keeps may have to be asked about.
    return (await keepPack(id, packed, sum, before?.at)) ? taken : take(read, undefined);
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    return refuse('The pack', `${isFull ? 'has no room on this device' : 'could not be kept by this browser'}. Nothing was changed`);
  }
}

// Where a browser keeps nothing, keeping says so.
async function findKept(id: string): Promise<KeptPack | undefined> {
  return (await listKeptPacks().catch(() => [])).find((one) => one.id === id);
}

// What is wrong with it says the gate.
async function readHead({ read }: PackSource): Promise<Head> {
  const parsed = parseJson('pack.json', readUtf8((await read('pack.json')) ?? new Uint8Array()) ?? '');
  const { id, edition, publisher } = fieldsOf('value' in parsed ? parsed.value : undefined);
  const { number } = fieldsOf(edition);
  const textOf = (value: unknown) => (typeof value === 'string' ? value : '');
  return { id: textOf(id), edition: typeof number === 'number' ? number : undefined, publisher: textOf(publisher) };
}
