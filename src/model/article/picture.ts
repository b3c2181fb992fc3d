import * as v from 'valibot';
import type { Immutable } from '../base/immutable.ts';
import { text } from '../base/words.ts';
import { pictureSideAtMost, pixelsAtMost } from '../pack/size-limits.ts';

/** The file of a picture: called by the SHA-256 of its bytes, so that one name is always one picture. */
export const pictureFile = v.pipe(
  v.string(),
  v.regex(/^media\/[0-9a-f]{64}\.(png|jpg|webp)$/, 'is no media/<SHA-256 of the bytes>.png, .jpg or .webp'),
);

const side = v.pipe(
  v.number(),
  v.integer('is no whole number of pixels'),
  v.minValue(1, 'is below 1'),
  v.maxValue(pictureSideAtMost, `is more than ${pictureSideAtMost} pixels`),
);

/** A picture beside an instruction. What it shows stands in `alt` too: on paper, in ticket texts, and for who does not see it. */
export const picture = v.pipe(
  v.strictObject({ file: pictureFile, alt: text, width: side, height: side }),
  v.check(({ width, height }) => width * height <= pixelsAtMost, `holds more than ${pixelsAtMost} pixels`),
);

export type Picture = Immutable<v.InferOutput<typeof picture>>;
