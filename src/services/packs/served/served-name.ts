import { ownName } from '../../browser/own-name.ts';

/** The database of what this device has of the packs beside the program. */
export const servedPacks = ownName('served-packs');
