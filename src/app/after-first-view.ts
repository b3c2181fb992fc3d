import { listenForDeletion } from './device-data.ts';
import { keepOffline } from './keep-offline.ts';
import { listenToOlderTabs } from './look-at-older.ts';
import { openPackDoors } from './packs-beside/pack-doors.tsx';

// Loading this file is enough: each byte that the first view would need to call it counts.
listenToOlderTabs();
listenForDeletion();
openPackDoors();
if (import.meta.env.PROD) {
  keepOffline();
}
