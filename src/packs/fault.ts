/** What is wrong with a file of a pack: where in it, and a sentence that says what. `path` is empty for the file as a whole. */
export type PackFault = { readonly file: string; readonly path: string; readonly says: string };
