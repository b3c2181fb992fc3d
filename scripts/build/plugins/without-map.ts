/** For modules that are written while building: maps of thousands of articles need more memory than Node has. */
export const withoutMap = { mappings: '' } as const;
