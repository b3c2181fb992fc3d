/** How a case can end: the fault is gone, somebody else goes on, or nobody does. Apart from its schema, because the screen lists them. */
export const endings = ['fixed', 'handed over', 'left'] as const;
