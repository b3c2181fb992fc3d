/**
 * What a page may do: load its own scripts, styles and pictures, start its own workers, read files of its own server, and
 * nothing else. It may reach no other host, send no form, and be given no other base for its addresses.
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
  // Packs lie beside the program. A worker that the page starts is given bytes and fetches nothing.
  "connect-src 'self'",
];

export const contentSecurityPolicy = rules.join('; ');

/** The same as a server sends it: only a server can refuse frames. */
export const sentPolicy = [...rules, "frame-ancestors 'none'"].join('; ');

/** What servers send with the files of packs: data of somebody else, which is no page and runs nothing. */
export const packsPolicy = "default-src 'none'; sandbox";
