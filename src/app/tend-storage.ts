import { listenForDeletion } from './device-data.ts';
import { listenToOlderTabs } from './look-at-older.ts';

// Loading this file is enough, as with keep-offline.ts: each byte that the first view would need to call it counts.
listenToOlderTabs();
listenForDeletion();
