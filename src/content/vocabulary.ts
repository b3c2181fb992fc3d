import { concepts } from 'virtual:pack/vocabulary';
import type { Vocabulary } from '../engine/search/vocabulary.ts';
import { spoken } from './spoken.ts';

/** How callers speak of what the pack is about and of what else a helpdesk is called for. */
export const vocabulary: Vocabulary = { ...spoken, concepts };
