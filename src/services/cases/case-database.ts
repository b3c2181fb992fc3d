import type { UseStore } from 'idb-keyval';
import { databaseNamed } from '../browser/own-database.ts';
import { ownName } from '../browser/own-name.ts';

export const caseDatabase = databaseNamed(ownName('cases'));

/** Where cases are stored. */
export const caseStore: UseStore = (mode, work) => caseDatabase(mode, work);
