// What may be loaded, in gzip bytes. Raise a figure knowingly: each stands a little above what was last measured.

/** Script and article data for the worst question of any article, with how to find out its answer. */
export const firstView = 105_000;
export const style = 6_500;
export const html = 1_000;

/**
 * What is loaded when somebody first needs it, over and above the first view: the modules that it begins with. A part that
 * is not listed has the budget of `otherPart`.
 * @type {Record<string, { modules: string[], atMost: number }>}
 */
export const lazyParts = {
  'cause page': { modules: ['src/app/cause-content.tsx'], atMost: 5_000 },
};
export const otherPart = 40_000;
/** Everything that is built, packed: what a device keeps to work offline. */
export const everything = 300_000;
