import type { Sentence } from '../text/sentence.ts';
import { isAsked } from './asked.ts';
import { isAttributed, isSample } from './attributed.ts';
import { isForeign } from './foreign.ts';
import { isOver } from './over.ts';
import { isOfParty } from './party.ts';
import { isOfRetired } from './retired.ts';
import { isTaught, namesManual } from './taught.ts';

const farthest = 1500;
const leastWords = 4;
// A bounce denies too: "did not reach the following recipients:".
const notThere =
  /\b(?:not|never|n't) (?:[a-zß-ɏ]{2,9} ){0,2}(?:this|these|those|see|seen|find|found|there|log|logged)\b|\bnone of\b|\bnicht (?:dies|das|zu sehen|vorhanden)|\bkeine[snr]? (?:davon|von)|aucun d|geen van|ninguno de/;

// "To see what it is:" asks nobody.
const purpose =
  /,? (?:(?:just )?to (?:see|check|find out|show(?: you)?|learn|know)|um zu (?:sehen|prüfen)|pour (?:voir|savoir|vérifier)|om te (?:zien|kijken)|para (?:ver|saber)|per (?:vedere|sapere)) (?:what|which|who|if|whether|how|was|welche[rs]?|ob|wer|ce|quelle?|si|qui|wat|welke|of|wie|qué|cuál|quién|che|cosa|quale|se|chi)(?![a-zß-ɏ])[^:?]*$/;

/**
 * True for what stands below a line that says of it that it is over, not ours or an example: "The partner sent us this:", "This is
 * a sample from the docs." Only what ends in a colon or points down speaks of what follows.
 */
export function isIntroducedAsOther(lower: string, lineStart: number): boolean {
  const lines = lower.slice(Math.max(0, lineStart - farthest), lineStart).split('\n');
  const line = lines.findLast((text) => isIntroduction(text));
  if (line === undefined) {
    return false;
  }
  const sentence = { before: line.trim().replace(/:$/, '').replace(purpose, ''), behind: '', start: 0, end: 0 };
  return (
    isOther(sentence) ||
    ((line.trim().endsWith(':') || excerpted.test(line)) && (isAsked(sentence) || notThere.test(line) || isTaught(sentence, line, '')))
  );
}

const pointsDown =
  /^\W{0,3}(?:(?:this|these|below|here|following|the following|what follows|the (?:lines|record|log|event)s? below) (?:is|are|comes?|was|were)|(?:dies|das|hier|folgendes|es folgt) (?:ist|sind|kommt|stammt)|(?:ceci|voici)(?: est| vient)?|(?:dit|hier|hieronder) (?:is|komt|staat)|(?:esto|aquí|lo siguiente) (?:es|está|viene))(?![a-zß-ɏ])/;
const pointsUp =
  /^\W{0,3}(?:this|that|that's|these|those|it|the above|(?:i|we) (?:found|got|took|copied|read|have) (?:the above|this|that|it)|all (?:of )?this|not|das|dies|diese|c'est|ceci|dit|dat|esto|eso)(?![a-zß-ɏ])/;
const remark =
  /^\W{0,3}(?:(?:quoted|copied|taken|pasted|cited) from|from the|sample|example|beispiel|exemple|voorbeeld|ejemplo)(?![a-zß-ɏ])/;
const excerpted = /^\W{0,3}(?:excerpt|extract|auszug|extrait|uittreksel|extracto|estratto)(?![a-zß-ɏ])/;
const behindAtMost = 500;

/** True for what stands above a sentence that says so of it: "That is from our partner, not from us." */
export function isDisownedBelow(lower: string, to: number): boolean {
  const sentences = lower
    .slice(to, to + behindAtMost)
    .split(/\n|(?<=[.!?])\s/)
    .slice(1);
  return sentences.some(
    (text) => (pointsUp.test(text) || remark.test(text)) && isOther({ before: text.trim(), behind: '', start: 0, end: 0 }),
  );
}

function isOther(sentence: Sentence): boolean {
  return isOver(sentence) || isForeign(sentence) || isOfParty(sentence) || isOfRetired(sentence) || isAttributed(sentence);
}

function isIntroduction(line: string): boolean {
  const words = line.trim();
  const isSaid = (words.match(/[a-zß-ɏ]{2,}/g)?.length ?? 0) >= leastWords;
  return words.endsWith(':') || excerpted.test(words)
    ? isSaid || isSample(words) || namesManual(words)
    : isSaid && pointsDown.test(words) && /[.)]$/.test(words);
}
