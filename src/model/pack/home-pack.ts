/** The pack whose names stand bare in links, cases and ticket texts, for ever. Whatever is built, no other pack can be called so. */
export const homePackId = 'exchange';
