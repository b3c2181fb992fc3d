import { ownName } from '../own-name.ts';

let channel: BroadcastChannel | undefined;
let hear: (() => void) | undefined;

function tabs(): BroadcastChannel | undefined {
  if (channel === undefined && 'BroadcastChannel' in globalThis) {
    channel = new BroadcastChannel(ownName('house-notes'));
    channel.onmessage = () => hear?.();
  }
  return channel;
}

/** Calls when a house note was changed, in this tab or in another one. */
export function hearOfChange(changed: () => void): void {
  hear = changed;
  tabs();
}

/** Says in all tabs that a house note was changed. */
export function tellOfChange(): void {
  tabs()?.postMessage('changed');
  hear?.();
}
