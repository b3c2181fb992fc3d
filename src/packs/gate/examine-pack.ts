import type { ArticleHealth, Fault } from '../../engine/check/article-health.ts';
import { examineArticles } from '../../engine/check/examine-articles.ts';
import { type KnownToProgram, surroundingsOf } from '../../engine/check/surroundings-of.ts';
import { type RecordedEdition, readRecordedEdition } from '../../engine/link/recorded-edition.ts';
import { describeFault } from '../describe-fault.ts';
import { keysOf, listReadable, signsOf, takeAlongOf } from '../list-parts.ts';
import type { Pack } from '../read/read-pack.ts';
import { listOutside, type PacksBeside } from './packs-beside.ts';

/** The recorded links of a pack: the text of each edition, by its path inside the pack. */
export type RecordTexts = ReadonlyMap<string, string>;

/**
 * What the rules say of every article of a pack: the list that the build and the health page read. A pack that holds no
 * recorded links is not asked for them.
 */
export function examinePack(pack: Pack, records: RecordTexts, known: KnownToProgram, beside: PacksBeside): ArticleHealth[] {
  const listed = listReadable(pack);
  const outside = listOutside(pack.pack.uses ?? [], beside);
  const { tools = [] } = pack.pack;
  const around = surroundingsOf(
    {
      packId: pack.pack.id,
      articleIds: new Set([...pack.articles.keys(), ...outside.articleIds]),
      observations: { ...outside.observations, ...pack.observations },
      roles: new Set([...Object.keys(pack.roles), ...outside.roles]),
      facts: { ...outside.facts, ...pack.facts },
      leftOut: pack.leftOut,
      signs: signsOf(listed),
      keys: keysOf(listed),
      // What it adds to articles of others is held against those where both packs are.
      overlays: [],
      former: pack.former,
      takeAlong: takeAlongOf(listed),
      literalWords: new Set(pack.literalWords),
      ...(records.size === 0 ? {} : { records: readRecords(records) }),
    },
    { ...known, tools: new Set(tools.filter((id) => known.tools.has(id))) },
  );
  const examined = examineArticles(
    [...pack.articles].map(([listedAs, read]) =>
      'article' in read ? { listedAs, article: read.article } : { listedAs, unreadable: read.faults.map(describeFault).join('\n') },
    ),
    around,
  );
  // The books of another pack are kept where that one is looked at.
  const isOfOthers = (fault: Fault) => fault.articleId === 'facts' && 'factId' in fault && Object.hasOwn(outside.facts, fault.factId);
  return examined.map((health) => ({ ...health, faults: health.faults.filter((fault) => !isOfOthers(fault)) }));
}

function readRecords(records: RecordTexts): Map<string, readonly RecordedEdition[]> {
  const byArticle = new Map<string, RecordedEdition[]>();
  for (const [path, text] of records) {
    const [, articleId, number] = /^links\/([^/]+)\/edition-(\d+)\.txt$/.exec(path) ?? [];
    if (articleId !== undefined) {
      byArticle.set(articleId, [...(byArticle.get(articleId) ?? []), readRecordedEdition(Number(number), text)]);
    }
  }
  return byArticle;
}
