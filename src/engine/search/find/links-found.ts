/** What is found in other packs: the name of the list. */
export const inOtherPacks = 'In other packs';

/** Matches the links of what was found, ours first: Enter opens the first of them. */
export const linksFound = `[aria-label="Results"] a, [aria-label="${inOtherPacks}"] a`;
