import type { Key } from '../../model/article/key.ts';
import { ownValue } from '../data/own-value.ts';
import type { Answers } from '../walk/replay.ts';
import { findEventsInLines } from './events-in-lines.ts';
import { type Found, findTemplate } from './find-template.ts';
import { fold } from './fold.ts';
import { type KeyText, readKeyText } from './key-text.ts';
import { findLabelledEvents, type LabelledEvent, plainSource } from './labelled-events.ts';
import { readTemplate, type Template } from './template.ts';

/** A key that stands in what was pasted. */
export type KeyMatch<K = Key> = {
  readonly key: K;
  /** What of it stands there. */
  readonly by: readonly ('event' | 'text')[];
  /** The pieces of the evidence that it stands on. */
  readonly places: readonly { readonly from: number; readonly to: number }[];
  /** What it says; nothing while something of its `when` is not answered. */
  readonly answer: readonly [asked: string, answerId: string] | undefined;
  /** What was read for blanks of the article, by their names. */
  readonly fills: Readonly<Record<string, string>>;
  /** What its `when` asks for and nobody has answered: it could not be looked at. */
  readonly undecided: readonly string[];
  /** Whether what it says is shown with the mark of something on trial. */
  readonly isTrial: boolean;
};

const occurrencesAtMost = 50;

/**
 * The keys that stand in what was pasted, in their order. A key with an event and texts stands where one of the two does, but
 * no text counts in the record of another event. Whether what stands there holds now and here, is not looked at. Takes any
 * text, and ends in time that grows with its length.
 */
export function matchKeys(keys: readonly Key[], pasted: string, known: Answers): KeyMatch[] {
  return matchKeysIn(keys, readKeyText(pasted), known);
}

/** Whether what stands at a place of the evidence counts. */
export type PlaceCounts = (from: number, to: number) => boolean;

/** A key as far as it is matched. */
export type MatchedKey = Omit<Key, 'samples' | 'near'>;

/** The same in evidence that was made ready, at the places that count. */
export function matchKeysIn<K extends MatchedKey>(
  keys: readonly K[],
  text: KeyText,
  known: Answers,
  counts: PlaceCounts = () => true,
): KeyMatch<K>[] {
  const events = readEvents(text, new Set(keys.flatMap(({ source = [] }) => source.map(foldSource))));
  return keys.flatMap((key) => (key.normal === true ? [] : (matchKey(key, text, events, known, counts) ?? [])));
}

/** Whether a key stands in a text, whatever is answered and even where it is normal: what its samples have to show. */
export function standsIn(key: Key, pasted: string): boolean {
  return matchKeys([withoutConditions(key)], pasted, new Map()).length > 0;
}

/** What a key says of a text, whatever is answered. */
export function answerOf(key: Key, pasted: string): KeyMatch['answer'] {
  return matchKeys([withoutConditions(key)], pasted, new Map())[0]?.answer;
}

function withoutConditions({ normal: _, when: __, ...rest }: Key): Key {
  return rest;
}

type Events = {
  readonly labelled: readonly LabelledEvent[];
  readonly placesOf: (event: number, source: string) => readonly { readonly from: number; readonly to: number }[];
};

function readEvents({ lines }: KeyText, sources: ReadonlySet<string>): Events {
  const labelled = findLabelledEvents(lines);
  const places = new Map<string, { from: number; to: number }[]>();
  for (const { event, source, from, to } of [...labelled, ...(sources.size === 0 ? [] : findEventsInLines(lines, sources))]) {
    const name = `${event} ${source}`;
    places.set(name, [...(places.get(name) ?? []), { from, to }].slice(0, occurrencesAtMost));
  }
  return { labelled, placesOf: (event, source) => places.get(`${event} ${source}`) ?? [] };
}

function matchKey<K extends MatchedKey>(
  key: K,
  text: KeyText,
  events: Events,
  known: Answers,
  counts: PlaceCounts,
): KeyMatch<K> | undefined {
  const when = Object.entries(key.when ?? {});
  const answered = ([asked]: (typeof when)[number]) => known.has(asked) && known.get(asked) !== 'unknown';
  if (when.some((one) => answered(one) && !one[1].includes(known.get(one[0]) ?? ''))) {
    return undefined;
  }
  const event = placesOfEvent(key, events).find(({ from, to }) => counts(from, to));
  const found = findText(key, text, events, counts);
  const isExcluded = () => (key.not ?? []).some((written) => !findTemplate(readTemplate(written), text).next().done);
  if ((event === undefined && found === undefined) || isExcluded()) {
    return undefined;
  }
  const holes = new Map(
    (found?.holes ?? []).map(({ hole, from, to }) => {
      const place = text.writtenAt(from, to);
      return [hole, text.written.slice(place.from, place.to)] as const;
    }),
  );
  const undecided = when.filter((one) => !answered(one)).map(([asked]) => asked);
  const saying = undecided.length > 0 ? undefined : key.says?.find(({ if: asked = {} }) => holds(asked, holes));
  return {
    key,
    by: [...(event === undefined ? [] : ['event' as const]), ...(found === undefined ? [] : ['text' as const])],
    places: [...(event === undefined ? [] : [event]), ...(found === undefined ? [] : [text.writtenAt(found.from, found.to)])],
    answer: saying?.answer,
    fills: Object.fromEntries(
      Object.entries(key.fills ?? {}).flatMap(([blank, hole]) => {
        const value = holes.get(hole);
        return value === undefined ? [] : [[blank, value]];
      }),
    ),
    undecided,
    isTrial: key.status === 'trial',
  };
}

function placesOfEvent({ event, source }: MatchedKey, { placesOf }: Events) {
  return event === undefined ? [] : (source ?? []).flatMap((name) => placesOf(event, foldSource(name)));
}

function findText(key: MatchedKey, text: KeyText, events: Events, counts: PlaceCounts): Found | undefined {
  for (const template of (key.text ?? []).map(readTemplate)) {
    const found = firstOf(template, text, ({ from, to }) => {
      const place = text.writtenAt(from, to);
      return !isOfOtherEvent(key, text, events, place.from) && counts(place.from, place.to);
    });
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}

function firstOf(template: Template, text: KeyText, counts: (found: Found) => boolean): Found | undefined {
  let left = occurrencesAtMost;
  for (const found of findTemplate(template, text)) {
    if (counts(found)) {
      return found;
    }
    left -= 1;
    if (left === 0) {
      break;
    }
  }
  return undefined;
}

const recordAtMost = 800;

/** Whether a place lies in the record of an event that is not the key's: behind its labels, with no blank line between but one behind a colon. */
function isOfOtherEvent({ event, source }: MatchedKey, { lines }: KeyText, { labelled }: Events, at: number): boolean {
  const record = event === undefined ? undefined : labelled.findLast(({ from }) => from <= at);
  if (record === undefined || at - record.to > recordAtMost || /[^:\s]\s{0,200}\n\s{0,200}\n/.test(lines.slice(record.to, at))) {
    return false;
  }
  const isOwnSource = record.source === undefined || (source ?? []).some((name) => foldSource(name) === record.source);
  return record.event !== event || !isOwnSource;
}

function holds(asked: Readonly<Record<string, string>>, holes: ReadonlyMap<string, string>): boolean {
  return Object.keys(asked).every((hole) => {
    const value = holes.get(hole);
    return value !== undefined && plainValue(value) === plainValue(ownValue(asked, hole) ?? '');
  });
}

// A code is written with 0x or without.
function plainValue(value: string): string {
  return fold(value)
    .trim()
    .replace(/^0x(?=[\da-f]{1,16}$)/, '');
}

function foldSource(name: string): string {
  return plainSource(fold(name));
}
