import { ownName } from '../browser/own-name.ts';

const listeners = new Set<() => void>();
let channel: BroadcastChannel | undefined;

let held = 0;
let isLate = false;

function hearAll(): void {
  isLate = held > 0;
  if (isLate) {
    return;
  }
  for (const changed of listeners) {
    changed();
  }
}

function tabs(): BroadcastChannel | undefined {
  if (channel === undefined && 'BroadcastChannel' in globalThis) {
    channel = new BroadcastChannel(ownName('house-notes'));
    channel.onmessage = hearAll;
  }
  return channel;
}

/** Calls when a house note was changed, in this tab or in another one, until what it gives back is called. */
export function hearOfChange(changed: () => void): () => void {
  listeners.add(changed);
  tabs();
  return () => listeners.delete(changed);
}

/** Says in all tabs that a house note was changed. */
export function tellOfChange(): void {
  tabs()?.postMessage('changed');
  hearAll();
}

/** Keeps what is shown as it is while somebody types into it, until what it gives back is called. */
export function holdChanges(): () => void {
  held += 1;
  return () => {
    held -= 1;
    if (isLate) {
      hearAll();
    }
  };
}
