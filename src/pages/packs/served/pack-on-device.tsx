import { type RefObject, use, useRef, useState } from 'react';
import { loadBeside } from '../../../services/packs/load-beside.ts';
import type { ServedPack } from '../../../services/packs/served/begin-with.ts';
import { type Kept, keepNoMore, keepWhole } from '../../../services/packs/served/keep-whole.ts';
import type { KeptHead } from '../../../services/packs/served/kept-files.ts';
import { saySize } from '../../../services/packs/served/say-size.ts';
import { buttonStyle } from '../../../ui/form/button-style.ts';
import { PackNotice } from './pack-notice.tsx';

type State =
  | { readonly kind: 'offered' | 'asking' | 'kept' | 'leaving' }
  | { readonly kind: 'loading'; readonly done: number; readonly all: number; readonly isInBytes: boolean }
  | { readonly kind: 'ended'; readonly kept: Kept };

/** What is to be said about a pack beside the program, and the way to keep all of it on this device. */
export function PackOnDevice({ packId, title }: { packId: string; title: string }) {
  const served = use(loadBeside()).served.get(packId);
  return (
    <>
      <PackNotice packId={packId} />
      {served?.head !== undefined && <KeepPack served={served} head={served.head} title={title} />}
    </>
  );
}

type KeepPackProps = { served: ServedPack; head: KeptHead; title: string };

function KeepPack({ served: { opened, server }, head, title }: KeepPackProps) {
  const { content, bytes } = opened;
  const [size, setSize] = useState(head.used.hash === content.hash ? head.whole : undefined);
  const [state, setState] = useState<State>({ kind: size === undefined ? 'offered' : 'kept' });
  const stop = useRef<AbortController>(null);
  const start = async () => {
    stop.current = new AbortController();
    let done = 0;
    setState({ kind: 'loading', done: 0, all: bytes ?? 1, isInBytes: bytes !== undefined });
    // A browser that is asked for it does not clear it away when room gets short.
    await navigator.storage?.persist?.().catch(() => false);
    const kept = await keepWhole(opened, server, {
      signal: stop.current.signal,
      onProgress: (progress) => {
        done = progress.bytes;
        setState(
          bytes === undefined
            ? { kind: 'loading', done: progress.files, all: progress.allFiles, isInBytes: false }
            : { kind: 'loading', done: progress.bytes, all: bytes, isInBytes: true },
        );
      },
    });
    if (kept === 'whole') {
      setSize(bytes ?? done);
    }
    setState(kept === 'whole' ? { kind: 'kept' } : { kind: 'ended', kept });
  };
  const leave = () =>
    keepNoMore(head.id).then(
      () => setState({ kind: 'offered' }),
      () => setState({ kind: 'kept' }),
    );
  return (
    <div className="mb-2 flex flex-wrap items-center gap-2 text-sm">
      <p role="status" className={state.kind === 'offered' ? 'sr-only' : ''}>
        {wordsFor(state, { title, edition: content.edition, bytes, size })}
      </p>
      {state.kind === 'loading' && (
        <progress className="accent-accent" aria-label={`Keeping “${title}”`} value={state.done} max={Math.max(state.all, 1)} />
      )}
      <Buttons state={state} setState={setState} onKeep={start} onLeave={leave} stop={stop} />
    </div>
  );
}

type ButtonsProps = {
  state: State;
  setState: (state: State) => void;
  onKeep: () => void;
  onLeave: () => void;
  stop: RefObject<AbortController | null>;
};

function Buttons({ state, setState, onKeep, onLeave, stop }: ButtonsProps) {
  const button = (words: string, onPress: () => void, look: keyof typeof buttonStyle = 'plain') => (
    <button key={words} type="button" className={buttonStyle[look]} onClick={onPress}>
      {words}
    </button>
  );
  switch (state.kind) {
    case 'offered':
    case 'ended':
      return button('Keep this pack on the device…', () => setState({ kind: 'asking' }));
    case 'asking':
      return [button('Keep it', onKeep, 'primary'), button('Cancel', () => setState({ kind: 'offered' }))];
    case 'loading':
      return button('Cancel', () => stop.current?.abort());
    case 'kept':
      return button('Keep only what was opened…', () => setState({ kind: 'leaving' }));
    case 'leaving':
      return [button('Remove the rest', onLeave, 'primary'), button('Leave it', () => setState({ kind: 'kept' }))];
  }
}

type Told = { title: string; edition: number; bytes: number | undefined; size: number | undefined };

function wordsFor(state: State, { title, edition, bytes, size }: Told): string {
  switch (state.kind) {
    case 'offered':
      return '';
    case 'asking':
      return `Keep all of “${title}” on this device? ${bytes === undefined ? 'Nobody prepared it, so its size is known once it is here.' : `It takes ${saySize(bytes)}.`} Every article of it then opens without a network, and newer editions are loaded whole.`;
    case 'loading':
      return state.isInBytes ? `${saySize(state.done)} of ${saySize(state.all)}` : `${state.done} files`;
    case 'kept':
      return `All of it is kept on this device: ${saySize(size ?? 0)}, edition ${edition}.`;
    case 'leaving':
      return 'Remove it from this device, but for what was opened?';
    case 'ended':
      return wordsForEnd(state.kept);
  }
}

function wordsForEnd(kept: Kept): string {
  switch (kept) {
    case 'no-room':
      return 'There is not enough room on this device. Nothing more was kept than before: free some room and try again.';
    case 'misfit':
      return 'The server does not have all of it as it was prepared: it is being copied, or was changed since. Nothing more was kept than before.';
    case 'unreached':
      return 'The server could not be reached. Nothing more was kept than before: try again.';
    case 'superseded':
      return 'Another edition has come meanwhile. Reload, then keep that one.';
    default:
      return 'Stopped. Nothing more was kept than before.';
  }
}
