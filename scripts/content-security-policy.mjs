/**
 * What a page may do: load its own scripts, styles and pictures, start its own workers, and nothing else. It may open no
 * connection at all, send no form, and be given no other base for its addresses.
 */
const rules = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

export const contentSecurityPolicy = rules.join('; ');

/** The same as a server sends it. The worker that keeps a copy on the device fetches it, and only a server can refuse frames. */
export const sentPolicy = [...rules, "connect-src 'self'", "frame-ancestors 'none'"].join('; ');

/** What servers send with the files of packs: data of somebody else, which is no page and runs nothing. */
export const packsPolicy = "default-src 'none'; sandbox";
