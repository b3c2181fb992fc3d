import { facts } from 'virtual:pack/facts';
import { roles } from 'virtual:pack/roles';
import { writeFactWords } from '../../engine/words/fact-words.ts';

/** Every fact of the pack as a reader sees it. */
export const factWords = writeFactWords(facts, roles);
