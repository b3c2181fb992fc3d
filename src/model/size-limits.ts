/** So many nodes an article has at most: what walks one takes time for each way through it. */
export const nodesAtMost = 2000;

/** So many bytes a picture has at most: a screenshot of one window, not of a wall of screens. */
export const pictureBytesAtMost = 500_000;

/** So many pixels one side has at most, and both together: what is unpacked takes four bytes for each. */
export const pictureSideAtMost = 4096;
export const pixelsAtMost = 4_000_000;
