import { matchKeys } from '../../../keys/match-keys.ts';
import type { ArticleRule } from '../../rule.ts';
import { keysOf } from './keys-of.ts';

type HealthyKey = { readonly kind: 'healthy-key'; readonly nodeId: 'about'; readonly key: string; readonly text: string };

/** No key stands in a log in which nothing is wrong, unless it says that it is normal. */
export const healthyKeys: ArticleRule<HealthyKey> = {
  scope: 'article',
  looksAround: true,
  reads: () => '',
  check(article, around) {
    // Whatever is answered: a version does not make what is normal a fault.
    const keys = keysOf(article, around).map(({ when: _, ...key }) => key);
    return keys.flatMap((key) =>
      around.healthyLogs.flatMap((log): HealthyKey[] =>
        matchKeys([key], log, new Map()).map(({ places: [place] }) => ({
          kind: 'healthy-key',
          nodeId: 'about',
          key: key.id,
          text: log.slice(place?.from, Math.min(place?.to ?? 0, (place?.from ?? 0) + 80)),
        })),
      ),
    );
  },
  advice: {
    'healthy-key': ({ key, text }) =>
      `the key “${key}” stands in a log in which nothing is wrong (“${text}”). Write its texts longer, or normal: true.`,
  },
};
