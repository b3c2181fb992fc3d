import { get, type UseStore, update } from 'idb-keyval';
import { databaseNamed } from '../browser/own-database.ts';
import { ownName } from '../browser/own-name.ts';

/** Which copy took the older names over, and when something new was last found under them. */
export type Claim = { readonly by: string; readonly foundAt: number };

/** Shared by all copies on the host, because the older names are. */
export const claimDatabase = 'unstuck-take-over';
const database = databaseNamed(claimDatabase);
const store: UseStore = (mode, work) => database(mode, work);
const key = 'claim';

export const isOwn = (claim: Claim) => claim.by === ownName('');

/** The claim as it stands; where there is none, this copy's. One transaction, so that of two copies one is the first. */
export async function claimOlder(now: number): Promise<Claim> {
  await update<Claim>(key, (claim) => claim ?? { by: ownName(''), foundAt: now }, store);
  return (await get<Claim>(key, store)) ?? { by: ownName(''), foundAt: now };
}

export async function noteFound(now: number): Promise<void> {
  await update<Claim>(key, (claim) => ({ by: claim?.by ?? ownName(''), foundAt: now }), store);
}

export async function dropClaim(): Promise<void> {
  await database('readwrite', (kept) => void kept.delete(key));
}
