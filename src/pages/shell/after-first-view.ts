import { listenForDeletion } from '../../services/device/device-data.ts';
import { listenToOlderTabs } from '../../services/older/look-at-older.ts';
import { openPackDoors } from '../packs/pack-doors.tsx';
import { keepOffline } from './keep-offline.ts';

// Loading this file is enough: each byte that the first view would need to call it counts.
listenToOlderTabs();
listenForDeletion();
openPackDoors();
if (import.meta.env.PROD) {
  keepOffline();
}
