import type { Observations } from '../model/observation.ts';
import { ownValue } from './own-value.ts';
import type { Answers } from './replay.ts';

/** The answers that another article takes over: those of the catalogue's observations. An unknown is asked again. */
export function carryOver(answers: Answers, observations: Observations): Answers {
  return new Map([...answers].filter(([asked, answerId]) => answerId !== 'unknown' && ownValue(observations, asked) !== undefined));
}
