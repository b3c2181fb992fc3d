import { inTime } from '../../in-time.ts';
import { bring } from './bring.ts';
import { forgetUnneeded } from './forget-unneeded.ts';
import { changeHead, type KeptHead, keepFiles, readHead } from './kept-files.ts';
import { askServer, type Offered } from './offered.ts';
import { openKept } from './open-kept.ts';
import type { OpenedContent } from './opened-content.ts';
import { canVouch } from './prepared-content.ts';
import type { Server } from './server.ts';

/** What there is to say about a pack that goes on with another content than the server has. */
export type PackNotice =
  /** Another content is being put there and is not whole. */
  | { readonly kind: 'not-whole'; readonly edition: number }
  /** Files were changed after the pack was prepared. */
  | { readonly kind: 'changed' }
  /** The server has none just now. */
  | { readonly kind: 'missing' }
  /** The server has an older edition. */
  | { readonly kind: 'older'; readonly edition: number; readonly hash: string }
  /** The server has gone back to an older edition, and so has this device. */
  | { readonly kind: 'back'; readonly edition: number; readonly from: number }
  /** A newer edition is whole on the server and is being loaded beside the one in use; `brought` ends when it is. */
  | { readonly kind: 'loading'; readonly edition: number; readonly brought: Promise<unknown> };

/** A content that a tab can begin with. `use` is called once it has opened, with the title of the pack. */
export type Candidate = { readonly opened: OpenedContent; readonly notice?: PackNotice; readonly use: (title: string) => Promise<void> };

/** What a tab can begin with, the best first; what goes on where that does not open follows. Empty where there is nothing. */
export type Found = { readonly candidates: readonly Candidate[]; readonly isUnreached: boolean };

// A device that has the pack does not wait long for a server that hangs.
const serverAnswersWithin = 4000;
const swapsWithin = 4000;
// More files than that are loaded while the former goes on, unless they are here already.
const looksFor = 500;
const filesAtOnce = 250;

/**
 * Finds the content of a pack that this tab begins with: of what can be had whole, that of the highest edition; of one edition,
 * what the server has. Never rejects.
 */
export async function findServed(packId: string, server: Server): Promise<Found> {
  const head = await readHead(packId).catch(() => undefined);
  const asking = askServer(packId, server);
  const [kept, offered] = await Promise.all([
    head && openKept(head, server),
    head === undefined ? asking : inTime(asking, serverAnswersWithin).then((one): Offered => one ?? { kind: 'unreached' }),
  ]);
  const isUnreached = offered.kind === 'unreached';
  if (head === undefined || kept === undefined) {
    return { candidates: 'opened' in offered ? [take(offered.opened, noticeFor(offered))] : [], isUnreached };
  }
  const stay = (notice?: PackNotice): Candidate => ({ opened: kept, use: async () => undefined, ...(notice && { notice }) });
  if (offered.kind !== 'content') {
    return { candidates: [stay(noticeFor(offered))], isUnreached };
  }
  const { opened } = offered;
  const { hash, edition } = opened.content;
  if (hash === head.used.hash) {
    const doubted = head.doubted.length > 0 && (await lookAgain(opened, head, server));
    return { candidates: [stay(doubted ? { kind: 'changed' } : undefined)], isUnreached };
  }
  if (edition < head.used.edition && head.whole !== undefined && head.chosen !== hash) {
    return { candidates: [stay({ kind: 'older', edition, hash })], isUnreached };
  }
  const brought = await bringBeside(opened, head, server);
  if ('notice' in brought) {
    return { candidates: [stay(brought.notice)], isUnreached };
  }
  const back: PackNotice | undefined = edition < head.used.edition ? { kind: 'back', edition, from: head.used.edition } : undefined;
  return { candidates: [take(opened, back, brought.whole), stay({ kind: 'not-whole', edition })], isUnreached };
}

function noticeFor(offered: Offered): PackNotice | undefined {
  switch (offered.kind) {
    case 'nothing':
      return { kind: 'missing' };
    case 'misfit':
      return { kind: 'not-whole', edition: offered.edition };
    default:
      return undefined;
  }
}

/** Loads what this device has of the one in use in the other content too, and says how large that is where it is all of it. */
async function bringBeside(
  opened: OpenedContent,
  head: KeptHead,
  server: Server,
): Promise<{ readonly notice: PackNotice } | { readonly whole: number | undefined }> {
  const { edition } = opened.content;
  const needed = [...head.doubted, ...opened.headPaths, ...opened.indexPaths, ...head.opened];
  const all = head.whole === undefined ? [] : await opened.listAll().catch(() => undefined);
  if (all === undefined) {
    return { notice: { kind: 'not-whole', edition } };
  }
  await changeHead(head.id, (now) => now && { ...now, coming: opened.content }).catch(() => undefined);
  const paths = [...new Set([...needed, ...all])];
  let size = 0;
  const bringing = bring(opened, paths, server, {
    onProgress: ({ bytes }) => {
      size = bytes;
    },
  });
  const brought = await inTime(bringing, paths.length > filesAtOnce ? looksFor : swapsWithin);
  if (brought === 'whole') {
    return { whole: head.whole === undefined ? undefined : (opened.bytes ?? size) };
  }
  return { notice: brought === undefined ? { kind: 'loading', edition, brought: bringing } : { kind: 'not-whole', edition } };
}

function take(opened: OpenedContent, notice: PackNotice | undefined, whole?: number): Candidate {
  const { packId, content, fresh } = opened;
  return {
    opened,
    ...(notice && { notice }),
    use: async (title) => {
      if (!(await canVouch())) {
        return;
      }
      await keepFiles(packId, fresh);
      await changeHead(packId, (now) => ({
        id: packId,
        title,
        used: content,
        opened: now?.opened ?? [],
        doubted: [],
        ...(now === undefined || now.used.hash === content.hash ? {} : { former: now.used }),
        ...(whole === undefined ? {} : { whole }),
      }));
      await forgetUnneeded(packId);
    },
  };
}

/** Whether a file that the server gave otherwise than the index says is still so. */
async function lookAgain(opened: OpenedContent, head: KeptHead, server: Server): Promise<boolean> {
  const looked = await Promise.all(
    head.doubted.map(async (path) => {
      const [file, bytes] = await Promise.all([opened.find(path), server.load(path)]).catch(() => []);
      return file === undefined || (bytes !== undefined && (await file.isIt(bytes))) ? [] : [path];
    }),
  );
  const doubted = looked.flat();
  await changeHead(head.id, (now) => now && { ...now, doubted }).catch(() => undefined);
  return doubted.length > 0;
}
