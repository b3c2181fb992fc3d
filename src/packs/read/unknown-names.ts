import type { PackFile, SharedFile, VocabularyFile } from '../../model/pack/pack-files.ts';
import type { PackFault } from '../fault.ts';

/** What `pack.json` and `vocabulary.json` name of `shared.json` that is not there. */
export function findUnknownNames(
  { takesCalls, versions }: PackFile,
  { roles, observations }: SharedFile,
  concepts: VocabularyFile['concepts'],
): PackFault[] {
  // What is another pack's is looked for where it is used.
  const isUnknown = (known: object, name: string | undefined) => name !== undefined && !name.includes('.') && !Object.hasOwn(known, name);
  const says = 'names what shared.json does not have';
  return [
    ...(isUnknown(roles, takesCalls) ? [{ file: 'pack.json', path: 'takesCalls', says }] : []),
    ...(isUnknown(observations, versions) ? [{ file: 'pack.json', path: 'versions', says }] : []),
    ...concepts.flatMap(({ answers }, at) =>
      answers !== undefined &&
      !answers.observation.includes('.') &&
      isUnknown(answersOf(observations, answers.observation), answers.answerId)
        ? [{ file: 'vocabulary.json', path: `concepts.${at}.answers`, says }]
        : [],
    ),
  ];
}

function answersOf(observations: SharedFile['observations'], id: string): object {
  return Object.hasOwn(observations, id) ? (observations[id]?.answers ?? {}) : {};
}
