import { createContext } from 'react';

/** Opens the search dialog, from wherever on the page. */
export const OpenSearch = createContext<() => void>(() => undefined);
