import { readStored, writeStored } from '../browser/stored-text.ts';
import { olderNames } from './older-names.ts';

export type OlderSetting = { readonly key: string; readonly name: string; readonly text: string };

/** The settings that an older build has kept; none where the browser refuses them. */
export function readOlderSettings(): readonly OlderSetting[] {
  try {
    return Object.entries<string>(localStorage).flatMap(([key, text]) => {
      const name = olderNames.ofSettings.exec(key)?.[1];
      return name === undefined ? [] : [{ key, name, text }];
    });
  } catch {
    return [];
  }
}

const isTaken = ({ name, text }: OlderSetting) => readStored(takenName(name)) === text;
const takenName = (name: string) => `taken:${name}`;

/** Takes over those that are new or were changed; true where there were any. */
export function takeSettings(settings: readonly OlderSetting[]): boolean {
  const changed = settings.filter((setting) => !isTaken(setting));
  for (const { name, text } of changed) {
    writeStored(name, text);
    writeStored(takenName(name), text);
  }
  return changed.length > 0;
}

export function removeOlderSettings(settings: readonly OlderSetting[]): void {
  for (const setting of settings.filter(isTaken)) {
    localStorage.removeItem(setting.key);
    writeStored(takenName(setting.name), undefined);
  }
}
