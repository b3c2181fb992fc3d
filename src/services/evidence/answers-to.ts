import { isOfOtherPack } from '../../engine/link/ids.ts';
import { carryOver } from '../../engine/walk/carry-over.ts';
import type { Answers } from '../../engine/walk/replay.ts';
import { signsIn } from '../triage/in-catalogue.ts';
import { homeCatalogue, type TriageCatalogue } from '../triage/triage-catalogue.ts';

/** The pack of a catalogue that an article is of. */
export function packOf(articleId: string, { packs }: TriageCatalogue): TriageCatalogue | undefined {
  const packId = isOfOtherPack(articleId) ? articleId.split('.')[0] : homeCatalogue.id;
  return packs.find(({ id }) => id === packId);
}

/**
 * The answers of triage that go along to one of its articles: those that its pack can name. In a link to an article of another
 * pack a bare name means a node of it before an observation of the home pack, so such an answer goes along only where the
 * article is known by it.
 */
export function answersTo(articleId: string, answers: Answers, catalogue: TriageCatalogue): Answers {
  const pack = packOf(articleId, catalogue) ?? catalogue;
  const carried = carryOver(answers, pack.observations);
  if (!isOfOtherPack(articleId)) {
    return carried;
  }
  const heard = new Set(signsIn(pack, articleId)?.signs.map(({ observation }) => observation));
  return new Map([...carried].filter(([asked]) => isOfOtherPack(asked) || heard.has(asked)));
}
