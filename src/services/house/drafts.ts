import { ownName } from '../browser/own-name.ts';

/** A note for everybody here while it is being typed. */
export type Draft = { readonly text: string; readonly who: string; readonly day: string; readonly step: string };

/** The key that a draft is kept under for this tab. */
export function draftKeyOf(place: string): string {
  return ownName(`house-draft:${place}`);
}

/** What was typed before and not kept. */
export function readDraft(key: string): Draft | undefined {
  try {
    const { text, who, day, step } = JSON.parse(sessionStorage.getItem(key) ?? '{}');
    return [text, who, day, step].every((part) => typeof part === 'string') ? { text, who, day, step } : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps for this tab what is typed, or forgets it. */
export function keepDraft(key: string, draft: Draft | undefined): void {
  try {
    if (draft === undefined) {
      sessionStorage.removeItem(key);
    } else {
      sessionStorage.setItem(key, JSON.stringify(draft));
    }
  } catch {
    // Refused or too much: the dialog itself remembers it while it is open.
  }
}

const whoKey = ownName('house-who');

/** Who said so last on this device. */
export function readWho(): string {
  try {
    return localStorage.getItem(whoKey) ?? '';
  } catch {
    return '';
  }
}

/** Remembers who said so, so that it need not be typed again. */
export function keepWho(who: string): void {
  try {
    localStorage.setItem(whoKey, who);
  } catch {
    // It is typed again.
  }
}
