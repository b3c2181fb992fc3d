// Every page of a build has one of them.
const scripts = /"(\.\.?\/)+(one-press|unknown-address)\.js"/;

/** Whether bytes are a page of this program: some servers answer with one of them for a file that is missing. */
export function isOwnPage(bytes: Uint8Array): boolean {
  return scripts.test(new TextDecoder().decode(bytes));
}
