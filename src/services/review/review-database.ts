import type { UseStore } from 'idb-keyval';
import { databaseNamed } from '../browser/own-database.ts';
import { ownName } from '../browser/own-name.ts';

export const reviewDatabase = databaseNamed(ownName('send-as-review'));

/** Where the decisions of the Send As review and its lists of names are stored. */
export const reviewStore: UseStore = (mode, work) => reviewDatabase(mode, work);
