import { ownName } from '../browser/own-name.ts';

// Here and not in older-names.ts, because the start page waits for it.
const olderTab = /^unstuck:((?:tab-cases|typed|unsaved:).*)/s;

// Loading this file is enough; whatever reads such a text in a lazy part loads it first.
takeTabTexts();

/** Takes over what an older build left in this tab. No other tab can see it, so nothing of it stays. */
function takeTabTexts(): void {
  try {
    for (const [key, text] of Object.entries<string>(sessionStorage)) {
      const name = olderTab.exec(key)?.[1];
      if (name !== undefined) {
        // What this build has written since then is newer.
        sessionStorage[ownName(name)] ??= text;
        sessionStorage.removeItem(key);
      }
    }
  } catch {
    // What is refused or has no room stays where it is.
  }
}
