/** Storage answers within some milliseconds. What waits for longer hangs, and may never be stored. */
export const hangsAfterMilliseconds = 3000;
