/** So many nodes an article has at most: what walks one takes time for each way through it. */
export const nodesAtMost = 2000;
