import { useEffect, useRef, useState } from 'react';
import type { GivenPack } from '../../../packs/doors/read-given.ts';
import type { PackFault } from '../../../packs/fault.ts';
import { readOffPage } from './read-off-page.ts';
import { type TakenPack, takePack } from './take-pack.ts';

/** How far the opening of a pack is. */
export type Taking =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'reading'; readonly done: number; readonly of: number }
  | { readonly kind: 'keeping' }
  | TakenPack;

/** What is given as a pack, or why it is none that could be read. */
export type Given = GivenPack | { readonly faults: readonly PackFault[] };

/** Opens what a person gives, one at a time; `stop` ends it, and nothing is kept then. */
export function useTaking() {
  const [state, setState] = useState<Taking>({ kind: 'choosing' });
  const ending = useRef<AbortController>(undefined);
  // Then the pages have to be read anew, before anything else is opened.
  const isOver = useRef(false);
  const end = (taken: TakenPack) => {
    ending.current = undefined;
    isOver.current ||= taken.kind === 'kept' && !taken.isSame;
    setState(taken);
  };
  const stop = () => {
    ending.current?.abort();
    ending.current = undefined;
    setState({ kind: 'choosing' });
  };
  const give = async (giving: Given | Promise<Given>) => {
    if (ending.current !== undefined || isOver.current) {
      return;
    }
    const own = new AbortController();
    ending.current = own;
    setState({ kind: 'reading', done: 0, of: 0 });
    const given = await Promise.resolve(giving).catch(() => notRead);
    const tell = (done: number, of: number) => !own.signal.aborted && setState({ kind: 'reading', done, of });
    const read = 'faults' in given ? given : await readOffPage(given, tell, own.signal).catch(() => notRead);
    if (read !== undefined && !own.signal.aborted) {
      setState({ kind: 'keeping' });
      end(await takePack(read));
    }
  };
  const takeOther = async (take: () => Promise<TakenPack>) => {
    setState({ kind: 'keeping' });
    end(await take().catch(() => ({ kind: 'refused', ...notRead }) as const));
  };
  useEffect(() => () => ending.current?.abort(), []);
  return { state, give, stop, takeOther };
}

const notRead = { faults: [{ file: 'The pack', path: '', says: 'could not be read. Choose it again' }] };
