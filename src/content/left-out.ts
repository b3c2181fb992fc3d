/** Facts of the articles' own sections that no statement uses, and why. The other sections wait for their articles. */
export const leftOut: Readonly<Record<string, string>> = {};
