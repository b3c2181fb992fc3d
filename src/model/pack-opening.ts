import * as v from 'valibot';
import type { Immutable } from './base/immutable.ts';
import { id } from './base/words.ts';
import { packFile } from './pack/pack-files.ts';

/**
 * `index/opening.json` of a prepared pack: what a device that has never seen the pack needs to show one of its articles, beside
 * that article. It stands for itself: whether the article is of the same preparation, the seal says.
 */
export const packOpening = v.strictObject({
  format: v.literal('unstuck-opening/1'),
  /** `pack.json` without its long lists. */
  pack: v.omit(packFile, ['articles', 'overlays', 'media']),
  /** `shared.json` as it is written. */
  shared: v.exactOptional(v.unknown()),
  /** Articles of the pack that a fault of their own leaves out. */
  leftOut: v.array(id),
  /** Of all files but the index (`seal.ts`). */
  seal: v.pipe(v.string(), v.base64()),
});

export type PackOpening = Immutable<v.InferOutput<typeof packOpening>>;
