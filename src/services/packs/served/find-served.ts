import { inTime } from '../../browser/in-time.ts';
import { type Brought, bring } from './bring.ts';
import { forgetUnneeded, giveUpComing } from './forget-unneeded.ts';
import { type Content, changeHead, type KeptHead, keepFiles, readHead } from './kept-files.ts';
import { askServer, type Offered } from './offered.ts';
import { openKept } from './open-kept.ts';
import type { OpenedContent } from './opened-content.ts';
import { canVouch } from './prepared-content.ts';
import type { Server } from './server.ts';

/** What there is to say about a pack that goes on with another content than the server has. */
export type PackNotice =
  /** Another content is being put there and is not whole. */
  | { readonly kind: 'not-whole'; readonly edition: number }
  /** It was never seen whole: index and files are not of one preparation, and it goes by its files. */
  | { readonly kind: 'unfit' }
  /** Files were changed after the pack was prepared. */
  | { readonly kind: 'changed'; readonly paths: readonly string[] }
  /** What was used before had the same edition and other files. */
  | { readonly kind: 'same-edition' }
  | { readonly kind: 'no-room'; readonly edition: number }
  /** The server has none just now. */
  | { readonly kind: 'missing' }
  /** The server has an older edition. */
  | { readonly kind: 'older'; readonly edition: number; readonly hash: string }
  /** The server has gone back to an older edition, and so has this device. */
  | { readonly kind: 'back'; readonly edition: number; readonly from: number }
  /** A newer edition is whole on the server and is being loaded beside the one in use; `brought` ends when it is. */
  | { readonly kind: 'loading'; readonly edition: number; readonly brought: Promise<Brought> }
  /** The server has not answered in time. It is waited for beside what goes on; `later` ends with what there is to begin with then. */
  | { readonly kind: 'late'; readonly later: Promise<Found> }
  /** It was waited for, and does not answer. */
  | { readonly kind: 'unanswered' };

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
 * what the server has. A server that has not answered `within` so many milliseconds is waited for beside what goes on. Never
 * rejects.
 */
export async function findServed(packId: string, server: Server, within = serverAnswersWithin): Promise<Found> {
  const head = await readHead(packId).catch(() => undefined);
  const asking = askServer(packId, server);
  const kept = head && (await openKept(head, server));
  if (head === undefined || kept === undefined) {
    const offered = await asking;
    return {
      candidates: 'opened' in offered ? [take(offered.opened, offered.kind === 'misfit' ? { kind: 'unfit' } : undefined)] : [],
      isUnreached: offered.kind === 'unreached',
    };
  }
  const offered = await inTime(asking, within);
  if (offered === undefined) {
    const later = asking.then((late) =>
      late.kind === 'unreached'
        ? { candidates: [stayWith(kept, { kind: 'unanswered' })], isUnreached: true }
        : choose(late, kept, head, server, undefined),
    );
    return { candidates: [stayWith(kept, { kind: 'late', later })], isUnreached: true };
  }
  return choose(offered, kept, head, server, swapsWithin);
}

/** What a tab begins with of what the server has and what this device has. Without a limit it is waited until all that is needed is here. */
async function choose(offered: Offered, kept: OpenedContent, head: KeptHead, server: Server, within: number | undefined): Promise<Found> {
  const isUnreached = offered.kind === 'unreached';
  const stay = (notice?: PackNotice) => stayWith(kept, notice);
  if (offered.kind !== 'content') {
    return { candidates: [stay(noticeFor(offered))], isUnreached };
  }
  const { opened } = offered;
  const { hash, edition } = opened.content;
  if (hash === head.used.hash) {
    const paths = await lookAgain(opened, head, server);
    return { candidates: [stay(paths.length > 0 ? { kind: 'changed', paths } : sameEdition(opened.content, head.former))], isUnreached };
  }
  if (edition < head.used.edition && head.whole !== undefined && head.chosen !== hash) {
    return { candidates: [stay({ kind: 'older', edition, hash })], isUnreached };
  }
  const brought = await bringBeside(opened, head, server, within);
  if ('notice' in brought) {
    return { candidates: [stay(brought.notice)], isUnreached };
  }
  const from = head.used.edition;
  const notice: PackNotice | undefined = edition < from ? { kind: 'back', edition, from } : sameEdition(opened.content, head.used);
  return { candidates: [take(opened, notice, brought.whole), stay({ kind: 'not-whole', edition })], isUnreached };
}

function stayWith(opened: OpenedContent, notice?: PackNotice): Candidate {
  return { opened, use: async () => undefined, ...(notice && { notice }) };
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

// A pack that somebody prepares is another content, and says the same.
function sameEdition(now: Content, before: Content | undefined): PackNotice | undefined {
  const isChanged = now.isPrepared && before?.isPrepared === true && before.edition === now.edition;
  return isChanged ? { kind: 'same-edition' } : undefined;
}

/** Loads what this device has of the one in use in the other content too, and says how large that is where it is all of it. */
async function bringBeside(
  opened: OpenedContent,
  head: KeptHead,
  server: Server,
  within: number | undefined,
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
  }).then(async (ended) => {
    if (ended === 'no-room') {
      await giveUpComing(head.id).catch(() => undefined);
    }
    return ended;
  });
  const brought = within === undefined ? await bringing : await inTime(bringing, paths.length > filesAtOnce ? looksFor : within);
  if (brought === 'whole') {
    return { whole: head.whole === undefined ? undefined : (opened.bytes ?? size) };
  }
  if (brought === 'no-room') {
    return { notice: { kind: 'no-room', edition } };
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
      void forgetUnneeded(packId).catch(() => undefined);
    },
  };
}

/** The files that the server gave otherwise than the index says, and still does. */
async function lookAgain(opened: OpenedContent, head: KeptHead, server: Server): Promise<readonly string[]> {
  if (head.doubted.length === 0) {
    return [];
  }
  const looked = await Promise.all(
    head.doubted.map(async (path) => {
      const [file, bytes] = await Promise.all([opened.find(path), server.load(path)]).catch(() => []);
      return file === undefined || (bytes !== undefined && (await file.isIt(bytes))) ? [] : [path];
    }),
  );
  const doubted = looked.flat();
  await changeHead(head.id, (now) => now && { ...now, doubted }).catch(() => undefined);
  return doubted;
}
