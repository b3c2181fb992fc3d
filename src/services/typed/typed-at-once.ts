import { holdsText, joinTexts } from '../../engine/article/join-texts.ts';
import { stampDeeds, timeOf } from '../../engine/case/entry-order.ts';
import { cutChange } from '../../engine/secrets/cut-case.ts';
import type { CaseEntry, PlannedDeed } from '../../model/case/case-entry.ts';
import type { CaseRecord } from '../../model/case/case-record.ts';
import type { DeskPorts } from '../desk/desk-ports.ts';

// Within this time another tab may not have heard yet what was stored here.
const moment = 1000;

type Typed = { readonly entry: CaseEntry; readonly text: string; storedAt?: number };

/**
 * Notes and caller's words that two tabs type at once. The log keeps an entry of each, and the later one would be the case's;
 * the tab whose text it passes over adds one that holds both.
 */
export function watchTyping(ports: Pick<DeskPorts, 'now' | 'random'>) {
  // Of one tab as long as its page is open: so the log knows what was typed on.
  const suffix = ports.random();
  const own = new Set<string>();
  const last = new Map<string, Typed>();

  return {
    /** The entries for deeds that are done here. */
    stamp: (record: CaseRecord, deeds: readonly PlannedDeed[]): CaseEntry[] => {
      const entries = stampDeeds(record.entries, deeds, { ...ports.now(), random: suffix });
      for (const entry of entries) {
        own.add(entry.id);
        const text = textOf(entry);
        if (text !== undefined) {
          last.set(fieldIn(record, entry), { entry, text });
        }
      }
      return entries;
    },
    /** The deed with what another tab has typed meanwhile, where the field did not show it. */
    withUnseen: (record: CaseRecord, deed: PlannedDeed, before: string | undefined): PlannedDeed => {
      const text = textOf(deed);
      const theirs = record.entries.findLast((entry) => fieldIn(record, entry) === fieldIn(record, deed));
      const kept = theirs && textOf(theirs);
      if (before === undefined || text === undefined || kept === undefined) {
        return deed;
      }
      const isShown = holdsText(before, kept) || textOf(withText(deed, before)) === kept;
      return isShown ? deed : withText(deed, joinTexts(kept, text, before));
    },
    /** What joins a text that was typed here with one that came at the same time from elsewhere. */
    deedsToJoin: (record: CaseRecord, pending: readonly CaseEntry[]): PlannedDeed[] => {
      const { time } = ports.now();
      return [...last].flatMap(([field, typed]): PlannedDeed[] => {
        if (field.startsWith(`${record.id} `) && !pending.some(({ id }) => id === typed.entry.id)) {
          typed.storedAt ??= time;
        }
        const theirs = record.entries.findLast((entry) => fieldIn(record, entry) === field);
        if (theirs === undefined || own.has(theirs.id)) {
          return [];
        }
        last.delete(field);
        const isAtOnce = typed.storedAt === undefined || timeOf(theirs) < typed.storedAt + moment;
        const joined = joinTexts(textOf(theirs) ?? '', typed.text);
        return isAtOnce && joined !== textOf(theirs) ? [withText(typed.entry, joined)] : [];
      });
    },
  };
}

function fieldIn({ id }: CaseRecord, { did, articleId }: PlannedDeed): string {
  return did.kind === 'note' ? `${id} ${articleId} ${did.key}` : `${id} ${did.kind}`;
}

function textOf({ did }: PlannedDeed): string | undefined {
  const cut = did.kind === 'note' || did.kind === 'caller-words' ? cutChange(did) : undefined;
  return cut?.text;
}

function withText({ articleId, origin, did }: PlannedDeed, text: string): PlannedDeed {
  return did.kind === 'note' || did.kind === 'caller-words' ? { articleId, origin, did: { ...did, text } } : { articleId, origin, did };
}
