import { eventIdLabels, eventSourceLabels } from '../../engine/keys/event-labels.ts';
import type { EvidenceText } from '../text/evidence-text.ts';
import { type EventRecord, mailSource, plainSource, readLevel } from './event-record.ts';

const levels =
  "(?:entry|event)?\\s?type|level(?:display)?(?:name)?|severity|ereignistyp|typ|ebene|type d(?:e l)?'événement|niveau|gebeurtenistype|tipo(?: ?(?:de(?:l)? |di )?(?:suceso|evento))?|nivel|livello|art";
const categories =
  "(?:event|task)?\\s?category|task|kategorie|ereigniskategorie|aufgabenkategorie|catégorie(?: de (?:la tâche|l'événement))?|categoria(?: (?:evento|attività))?";
// A field of a table of two columns, or one with its value below it: each cell is looked at once more.
const cell = '[ \\t]{0,20}(?:\\t|\\|{1,2}|\\n)[ \\t|]{0,20}';
const is = `["'\`]?(?:\\s{0,20}(?:[:=]|\\.{3,40}:?|-{1,3}>)\\s{0,20}|${cell})["'\`]?`;

// What stands right before a match is looked at later: a pattern that looks back is many times slower.
const fields = new RegExp(
  [
    '<eventid[^>]{0,60}>\\s{0,9}(\\d{1,6})<',
    '<level>\\s{0,9}(\\d)<',
    `(?:${eventIdLabels})${is}(\\d{1,6})(?!\\d|\\.\\d| \\d{3}\\b)`,
    'event\\s{0,9}id\\s{1,9}(\\d{1,6})(?!\\w| \\d{3}\\b)',
    '(?:^[ \\t]{0,20}|[ \\t]{2}|[,;({]\\s?["\']?)id["\']?[ \\t]{0,30}[:=][ \\t]{0,30}["\']?(\\d{1,6})\\b',
    `(?:${eventSourceLabels})${is}(${mailSource}|[^\\s,;|<"']{1,60})`,
    `^\\[\\d{1,9}\\] (${mailSource})`,
    'provider\\s{1,9}name\\s?=\\s?["\']([^"\']{1,60})',
    `(?:${levels})${is}([a-zß-ɏ]{3,20})`,
    `(?:${categories})${is}([a-zß-ɏ.\\d]{2,20})`,
    '(description|beschreibung|beschrijving|descripción|descrizione)\\s{0,20}:',
    `(?:instance\\s?id|event\\s?identifier)${is}(\\d{1,10})\\b`,
  ].join('|'),
  'gm',
);
const withinWord = /[a-zß-ɏ\d]/;
const ofCells = /^[^:=<]*[\t|\n][^:=<]*$/;
const besideCells = /^[ \t|*`"']*$/;
const besideAtMost = 60;
// The long number holds the one that the viewer shows in its lower half.
const shownOf = 65_536;
const apartAtMost = 800;
const logged =
  /\b(?:count|severity|eventtime|message|computer(?:name)?|logname|time\w{0,12}|type|level|recordnumber|task|channel)["']?\s{0,20}[:=]/;

type Open = Found & { from: number; to: number; isSet: boolean };

/** Every event of a mail source whose number and source are labelled in one record, in any order and language. */
export function findLabelledEvents({ lower }: EvidenceText): EventRecord[] {
  const records: EventRecord[] = [];
  let open: Open | undefined;
  const close = () => {
    const eventId = open?.eventId ?? open?.instanceId;
    if (eventId !== undefined && open?.source !== undefined && !isMereSetting(lower, open)) {
      const { source, category, isGrave, from, to } = open;
      records.push({
        eventId,
        source,
        from,
        to,
        ...(category === undefined ? {} : { category }),
        ...(isGrave === undefined ? {} : { isGrave }),
      });
    }
    open = undefined;
  };
  for (const match of lower.matchAll(fields)) {
    const from = match.index;
    const to = from + match[0].length;
    if (
      (withinWord.test(match[0][0] ?? '') && withinWord.test(lower[from - 1] ?? '')) ||
      (ofCells.test(match[0]) && !isWholeLine(lower, from, to))
    ) {
      continue;
    }
    const found = readField(match);
    if (found === undefined) {
      // What follows the description is the next record.
      close();
      continue;
    }
    if (open !== undefined && (repeats(open, found) || isApart(lower, open.to, from) || opensNext(lower, open, found, to))) {
      close();
    }
    const before: Open = open ?? { from, to, isSet: true };
    const written = match[0].includes('=') && !match[0].includes(':') && !match[0].startsWith('<') && !match[0].startsWith('provider');
    open = { ...before, ...found, to, isSet: before.isSet && (written || (found.eventId ?? found.instanceId) === undefined) };
  }
  close();
  return records;
}

type Found = { eventId?: string; instanceId?: string; source?: string; category?: string; isGrave?: boolean };

/** True for a label and its value with nothing else beside them: no heading of several columns, and no words of a sentence. */
function isWholeLine(lower: string, from: number, to: number): boolean {
  const before = lower.slice(Math.max(0, from - besideAtMost), from);
  const behind = lower.slice(to, to + besideAtMost);
  return besideCells.test(before.slice(before.lastIndexOf('\n') + 1)) && besideCells.test(behind.split('\n', 1)[0] ?? '');
}

// In the order of the alternatives: names for them would cost more than all the rest.
function readField(match: RegExpExecArray): Found | undefined {
  const [, xml, xmlLevel, id, said, bare, own, listed, provider, level, category, end, instance]: (string | undefined)[] = match;
  const eventId = xml ?? id ?? said ?? bare;
  const source = own ?? listed ?? provider;
  if (eventId !== undefined) {
    return { eventId };
  }
  if (instance !== undefined) {
    return { instanceId: String(Number(instance) % shownOf) };
  }
  if (source !== undefined) {
    return { source: plainSource(source) };
  }
  if (category !== undefined) {
    return { category };
  }
  const isGrave = readLevel(level ?? xmlLevel ?? '');
  return end !== undefined ? undefined : isGrave === undefined ? {} : { isGrave };
}

function repeats(open: Open, found: Found): boolean {
  return (Object.keys(found) as (keyof Found)[]).some((key) => open[key] !== undefined);
}

// The record of the old viewer begins with its type, and the source stands below.
const sourceBelow = new RegExp(`^[^\\n]{0,20}\\n[ \\t]{0,20}(?:${eventSourceLabels})${is}`);

function opensNext(lower: string, open: Open, { isGrave }: Found, to: number): boolean {
  return isGrave !== undefined && open.eventId !== undefined && open.source !== undefined && sourceBelow.test(lower.slice(to, to + 120));
}

function isApart(lower: string, from: number, to: number): boolean {
  return to - from > apartAtMost || /\n[ \t]{0,200}\n/.test(lower.slice(from, to));
}

// What a command asks for was not logged yet.
const lineAtMost = 300;
const command = /\bget-(?:winevent|eventlog|wmiobject|ciminstance)\b|-filterhashtable|\bwevtutil\b|\bselect \* from\b/;

// "source=… eventid=…" alone is a search or the settings of a monitor; a log says when it was, or how grave.
function isMereSetting(lower: string, { from, to, isSet }: Open): boolean {
  const head = lower.slice(Math.max(0, from - lineAtMost), from);
  const line = head.slice(head.lastIndexOf('\n') + 1);
  return isSet && (command.test(line) || !logged.test(lower.slice(Math.max(0, from - 200), to + 200)));
}
