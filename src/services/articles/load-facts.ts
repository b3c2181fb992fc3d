import { loadOnce } from '../browser/load-once.ts';

/** The facts in words, loaded when a reader first asks where something comes from. */
export const loadFacts = loadOnce(async () => (await import('../../content/facts/fact-words.ts')).factWords);
