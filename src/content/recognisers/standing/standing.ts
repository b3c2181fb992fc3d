import { lineBounds } from '../text/line-bounds.ts';
import { sentenceAround, withoutQuotes } from '../text/sentence.ts';
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
import { isTaught } from './taught.ts';
import { isOfThirdParty } from './third-party.ts';

/**
 * Whether what a text says at a place holds: of the own server, now, and as a fact. `isClause` tells that the place has a verb of its
 * own, so that what is denied before a comma is another matter.
 */
export type Standing = (from: number, to: number, isClause?: boolean) => boolean;

// A verb of the match belongs to the one who does it: "the branch office has an ISA server".
const matchAtMost = 120;

/** The one judgement that every reading asks: not over, denied, asked, supposed, explained, or told of another server. */
export function readStanding(lower: string): Standing {
  let closing: { readonly at: number | undefined } | undefined;
  let isDisowned: boolean | undefined;
  return (from, to, isClause = false) => {
    closing ??= { at: findClosing(lower) };
    isDisowned ??= disownsAll(lower);
    const sentence = withoutQuotes(sentenceAround(lower, from, to));
    const { start, end } = lineBounds(lower, from, to);
    return !(
      isClosed(closing.at, sentence) ||
      (isDisowned && !speaksOfOwn(sentence)) ||
      isOver(sentence) ||
      isDenied(sentence, isClause) ||
      isAsked(sentence) ||
      isForeign(sentence) ||
      isOfParty({ ...sentence, before: `${sentence.before}${lower.slice(from, Math.min(to, from + matchAtMost))}` }) ||
      isOfRetired(sentence) ||
      isAttributed(sentence) ||
      isOfThirdParty(lower, sentence) ||
      isTaught(sentence, lower.slice(start, end), lower.slice(start, from)) ||
      isIntroducedAsOther(lower, start) ||
      isDisownedBelow(lower, to)
    );
  };
}
