/** So many nodes an article has at most: what walks one takes time for each way through it. */
export const nodesAtMost = 2000;

/** Of a file of a pack, unpacked. */
export const fileBytesAtMost = 5_000_000;

/** Of all files of a pack together, unpacked. */
export const packBytesAtMost = 200_000_000;

export const packFilesAtMost = 20_000;

/** So deep lie the values of a file in each other, and the folders of a pack. */
export const levelsAtMost = 12;

/** So many times larger than packed is what a packed pack holds, at most: more is made to fill a memory. */
export const ratioAtMost = 200;

/** Of a piece of an index, unpacked: whatever it holds, packed it stays below 100 kB. */
export const pieceBytesAtMost = 100_000;

/** So many bytes a picture has at most: a screenshot of one window, not of a wall of screens. */
export const pictureBytesAtMost = 500_000;

/** So many pixels one side has at most, and both together: what is unpacked takes four bytes for each. */
export const pictureSideAtMost = 4096;
export const pixelsAtMost = 4_000_000;
