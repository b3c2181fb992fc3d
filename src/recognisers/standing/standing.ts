import { lineBounds } from '../text/line-bounds.ts';
import { type Sentence, sentenceAround, withoutQuotes } from '../text/sentence.ts';
import { isAsked } from './asked.ts';
import { isAttributed } from './attributed.ts';
import { findClosing, isClosed } from './closed.ts';
import { isDenied } from './denied.ts';
import { disownsAll, speaksOfOwn } from './disowned.ts';
import { isForeign } from './foreign.ts';
import { isDisownedBelow, isIntroducedAsOther } from './introduced.ts';
import { isOver } from './over.ts';
import { isOfParty } from './party.ts';
import { isOfRetired } from './retired.ts';
import { isOfStory } from './story.ts';
import { isTaught } from './taught.ts';
import { isOfThirdParty } from './third-party.ts';

/**
 * Whether what a text says at a place holds: of the own server, now, and as a fact. `isClause` tells that the place has a verb of its
 * own, so that what is denied before a comma is another matter.
 */
export type Standing = (from: number, to: number, isClause?: boolean) => boolean;

export type Standings = { readonly holds: Standing; readonly holdsAsAnswer: (from: number, to: number) => boolean };

// A verb of the match belongs to the one who does it: "the branch office has an ISA server".
const matchAtMost = 120;

/** The one judgement that every reading asks: not over, denied, asked, supposed, explained, or told of another server. */
export function readStanding(lower: string): Standings {
  let closing: { readonly at: number | undefined } | undefined;
  let isDisowned: boolean | undefined;
  const isOwn = (sentence: Sentence, from: number, to: number) => {
    closing ??= { at: findClosing(lower) };
    isDisowned ??= disownsAll(lower);
    return !(
      isClosed(closing.at, sentence) ||
      (isDisowned && !speaksOfOwn(sentence)) ||
      isOver(sentence) ||
      isOfStory(lower, sentence) ||
      isForeign(sentence) ||
      isOfParty({ ...sentence, before: `${sentence.before}${lower.slice(from, Math.min(to, from + matchAtMost))}` }) ||
      isOfRetired(sentence) ||
      isAttributed(sentence) ||
      isOfThirdParty(lower, sentence) ||
      isIntroducedAsOther(lower, lineBounds(lower, from, to).start) ||
      isDisownedBelow(lower, to)
    );
  };
  return {
    holds: (from, to, isClause = false) => {
      const sentence = withoutQuotes(sentenceAround(lower, from, to));
      const { start, end } = lineBounds(lower, from, to);
      return !(
        isDenied(sentence, isClause) ||
        isAsked(sentence) ||
        isTaught(sentence, lower.slice(start, end), lower.slice(start, from)) ||
        !isOwn(sentence, from, to)
      );
    },
    holdsAsAnswer: (from, to) => {
      const sentence = sentenceAround(lower, from, to);
      return isOwn({ ...sentence, before: `${sentence.before}${lower.slice(from, to)}` }, from, to);
    },
  };
}
