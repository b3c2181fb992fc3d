import { looksLikeId, looksLikeName } from '../../engine/link/ids.ts';
import type { ArticleStanding } from '../../engine/triage/triage.ts';
import type { Answers } from '../../engine/walk/replay.ts';
import type { Observations } from '../../model/article/observation.ts';
import type { TriageCatalogue } from '../triage/triage-catalogue.ts';
import { packOf } from './answers-to.ts';

// No id holds two hyphens, so that no observation can be called so.
const ending = '--key';

/** What stands in an address of triage for an article that a key has found in what was pasted; undefined where a link cannot hold it. */
export function writeFound(articleId: string, keyId: string): readonly [asked: string, answerId: string] | undefined {
  const asked = `${articleId}${ending}`;
  return looksLikeName(asked) && looksLikeId(keyId) ? [asked, keyId] : undefined;
}

/** The articles of a catalogue that an address says were found, as answers to what was asked of the evidence: each fits its article. */
export function foundIn(answers: Answers, catalogue: TriageCatalogue): Observations {
  return Object.fromEntries(
    [...answers].flatMap(([asked, keyId]) => {
      const article = articleOf(asked);
      const summary = article === undefined ? undefined : packOf(article, catalogue)?.summaries.find(({ id }) => id === article);
      const why = { text: 'A key of the article stands in what was pasted.', sources: ['site.json'] as const };
      return summary === undefined
        ? []
        : [
            [
              asked,
              {
                id: asked,
                prompt: 'Found in what was pasted:',
                why,
                howToFind: { steps: [why], minutes: 0, role: '', isSafe: true },
                answers: { [keyId]: { label: `${summary.number}: ${summary.title}` }, unknown: { label: '' } },
                sources: why.sources,
              },
            ],
          ];
    }),
  );
}

/** The standings, with what was found for an article said of it too. */
export function withFound(standings: readonly ArticleStanding[], answers: Answers, found: Observations): readonly ArticleStanding[] {
  const givenById = new Map(
    [...answers].flatMap(([observation, answerId]) => {
      const article = Object.hasOwn(found, observation) ? articleOf(observation) : undefined;
      return article === undefined ? [] : [[article, { observation, answerId }] as const];
    }),
  );
  return givenById.size === 0
    ? standings
    : standings.map((standing) => {
        const given = givenById.get(standing.articleId);
        return given === undefined ? standing : { ...standing, fits: [given, ...standing.fits] };
      });
}

function articleOf(asked: string): string | undefined {
  return asked.endsWith(ending) ? asked.slice(0, -ending.length) : undefined;
}
