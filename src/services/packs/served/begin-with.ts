import type { OpenPack } from '../../../packs/doors/open-pack.ts';
import type { PackSource } from '../../../packs/doors/source.ts';
import type { PackFault } from '../../../packs/fault.ts';
import type { Candidate, Found, PackNotice } from './find-served.ts';
import { type KeptHead, readHead } from './kept-files.ts';
import type { OpenedContent } from './opened-content.ts';
import type { Server } from './server.ts';

/** The content that this tab goes on with until it is closed, and what there is to say about it. */
export type ServedPack = {
  readonly opened: OpenedContent;
  readonly server: Server;
  readonly notice?: PackNotice;
  /** What this device has of it; undefined where this browser keeps nothing. */
  readonly head?: KeptHead;
  /** What a server that answered late came to: a content that is in use from the next start on, or this one and what is to be said about it. Never rejects. */
  readonly later?: Promise<ServedPack | undefined>;
  /** Why what the server has does not open. */
  readonly refused?: { readonly edition: number; readonly faults: readonly PackFault[] };
};

/** Opens a source as a pack, or says what is wrong with it. */
export type Open = (source: PackSource) => Promise<OpenPack | { readonly faults: readonly PackFault[] }>;

type Begun = { readonly pack: OpenPack; readonly served: ServedPack } | { readonly faults: readonly PackFault[] } | undefined;

/** Begins with the best content of a pack that opens, and keeps it as the one in use; undefined where there is none to be had. Never rejects. */
export async function beginWith(candidates: readonly Candidate[], server: Server, open: Open): Promise<Begun> {
  let refused: ServedPack['refused'];
  for (const { opened, notice, use } of candidates) {
    const pack = await open(opened.source).catch(() => undefined);
    if (pack !== undefined && !('faults' in pack)) {
      // Where it cannot be kept, this tab goes on with it all the same.
      await use(pack.mark.title).catch(() => undefined);
      const head = await readHead(opened.packId).catch(() => undefined);
      const later = notice?.kind === 'late' ? beginLater(notice.later, server, open) : undefined;
      const served = {
        opened,
        server,
        ...(head && { head }),
        ...(notice && { notice }),
        ...(later && { later }),
        ...(refused && { refused }),
      };
      return { pack, served };
    }
    refused ??= pack && { edition: opened.content.edition, faults: pack.faults };
  }
  return refused;
}

// It takes its place on the device, and this tab goes on with what it has.
async function beginLater(later: Promise<Found>, server: Server, open: Open): Promise<ServedPack | undefined> {
  try {
    const begun = await beginWith((await later).candidates, server, open);
    return begun !== undefined && 'served' in begun ? begun.served : undefined;
  } catch {
    return undefined;
  }
}
