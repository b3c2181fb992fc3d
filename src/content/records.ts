import { records as written } from 'virtual:pack/records';
import { type Records, readRecordedEdition } from '../engine/link/recorded-edition.ts';

/** The recorded links of every edition of the home pack. */
export const records: Records | undefined =
  written === undefined
    ? undefined
    : new Map(
        Object.entries(written).map(([articleId, editions]) => [
          articleId,
          Object.entries(editions).map(([number, text]) => readRecordedEdition(Number(number), text)),
        ]),
      );
