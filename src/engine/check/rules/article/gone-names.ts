import type { Article } from '../../../../model/article/article.ts';
import { type Link, parseLink } from '../../../link/link.ts';
import type { RecordedEdition } from '../../../link/recorded-edition.ts';
import { namesSince, wordsBefore } from '../../../link/renames.ts';
import { askableIn } from '../../../walk/asked.ts';
import { sortAnswers } from '../../../walk/sort-answers.ts';
import type { ArticleRule } from '../../rule.ts';
import type { Surroundings } from '../../surroundings.ts';

type GoneName = { readonly kind: 'gone-name'; readonly nodeId: 'about'; readonly name: string; readonly edition: number };

/** A name that stood in links of an earlier edition is there, is an old name of something, or is retired with its words. */
export const goneNames: ArticleRule<GoneName> = {
  scope: 'article',
  looksAround: true,
  check(article, around) {
    const earlier = (around.records?.get(article.id) ?? []).filter(({ number }) => number < article.edition.number);
    const gone = new Map<string, number>();
    for (const edition of earlier.toSorted((one, other) => one.number - other.number)) {
      for (const name of linksOf(edition).flatMap((link) => goneIn(article, around, link))) {
        gone.set(name, edition.number);
      }
    }
    return [...gone].map(([name, edition]) => ({ kind: 'gone-name', nodeId: 'about', name, edition }));
  },
  advice: {
    'gone-name': ({ name, edition }) =>
      `links of edition ${edition} name “${name}”, which is not there any more. Name in aliases what it is today, or put its words in retired.`,
  },
};

const linksByEdition = new WeakMap<RecordedEdition, readonly Link[]>();

// A record never changes, and an article that is being written is looked at again and again.
function linksOf(edition: RecordedEdition): readonly Link[] {
  const read =
    linksByEdition.get(edition) ??
    edition.links.flatMap((address) => {
      const [pathname = '', search = ''] = address.split('?');
      return parseLink(pathname, search)?.link ?? [];
    });
  linksByEdition.set(edition, read);
  return read;
}

function goneIn(article: Article, { observations }: Surroundings, link: Link): string[] {
  const own = askableIn(article);
  const nodes = [link.nodeId, link.from].filter((name) => name !== undefined && !isNodeExplained(article, name)) as string[];
  // Most answers are what they were; only the others are worth following.
  const isSame = [...link.answers].every(([asked, answerId]) => own.get(asked)?.answerIds.includes(answerId));
  const said = isSame ? [] : sortAnswers(article, observations, link.answers).said;
  const answers = said.flatMap(({ asked, answerId, fate }) =>
    fate.kind === 'unknown-question' ? [asked] : fate.kind === 'unknown-answer' ? [`${asked}=${answerId}`] : [],
  );
  return [...nodes, ...answers];
}

function isNodeExplained(article: Article, name: string): boolean {
  const now = namesSince(article, name).at(-1) ?? name;
  return Object.hasOwn(article.nodes, now) || wordsBefore(article, name) !== undefined;
}
