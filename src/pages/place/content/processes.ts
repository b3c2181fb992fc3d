import { ChecklistContent } from './checklist-content.tsx';
import { LookTwiceContent } from './look-twice-content.tsx';

/** What runs as an actor, loaded at once: loaded apart, they would tear the first view into small files that compress worse, by 1.2 kB. */
export const processes = { ChecklistContent, LookTwiceContent };
