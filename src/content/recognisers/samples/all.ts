import { connectionSamples } from './connections.ts';
import { eventSamples } from './events.ts';
import { refusalSamples } from './refusals.ts';
import { replySamples } from './replies.ts';
import type { Sample } from './sample.ts';
import { versionSamples } from './versions.ts';

/** Every sample of evidence with the answers that it gives. */
export const samples: readonly Sample[] = [...eventSamples, ...connectionSamples, ...replySamples, ...refusalSamples, ...versionSamples];
