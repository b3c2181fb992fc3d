import type { Observations } from '../../model/article/observation.ts';
import { ownValue } from '../data/own-value.ts';
import type { Answers } from './replay.ts';

/**
 * The answers that another article takes over: those of the observations that can be named where they were given, and where
 * they go. An unknown is asked again.
 */
export function carryOver(answers: Answers, from: Observations, into = from): Answers {
  const isKnown = (asked: string) => ownValue(from, asked) !== undefined && ownValue(into, asked) !== undefined;
  return new Map([...answers].filter(([asked, answerId]) => answerId !== 'unknown' && isKnown(asked)));
}
