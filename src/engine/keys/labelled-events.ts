import { eventIdLabels, eventSourceLabels } from './event-labels.ts';

/** A record whose number is labelled, as it stands in folded text. Its source, in small letters and without blanks, where that is labelled too. */
export type LabelledEvent = { readonly event: number; readonly source: string | undefined; readonly from: number; readonly to: number };

const is = '["\']?\\s{0,20}[:=]\\s{0,20}["\']?';
const fields = new RegExp(
  [
    '<eventid[^>]{0,60}>\\s{0,9}(\\d{1,6})<',
    `(?:${eventIdLabels})${is}(\\d{1,6})(?!\\d|\\.\\d)`,
    '^[ \\t]{0,20}id[ \\t]{0,30}:[ \\t]{0,30}(\\d{1,6})\\b',
    'provider\\s{1,9}name\\s?=\\s?["\']([^"\']{1,60})',
    `(?:${eventSourceLabels})["']?\\s{0,20}:\\s{0,20}["']?([^\\n\\t,;|<"']{1,60})`,
    `(?:${eventSourceLabels})["']?\\s{0,20}=\\s{0,20}(?:["']([^\\n"']{1,60})|([^\\s,;|<"']{1,60}))`,
  ].join('|'),
  'gm',
);
const logged = /\b(?:message|computer(?:name)?|time\w{0,12}|date|type|level|severity|channel|recordnumber)["']?\s{0,20}[:=]/;
const withinWord = /[\p{L}\d]/u;
const apartAtMost = 800;

/** Every event whose number is labelled, in any order of its fields. A field that comes again begins the next record, and so does a blank line. */
export function findLabelledEvents(lines: string): LabelledEvent[] {
  const records: LabelledEvent[] = [];
  let open: { event?: number; source?: string; isSet?: boolean; from: number; to: number } | undefined;
  const close = () => {
    if (open?.event !== undefined && !(open.isSet === true && isMereSetting(lines, open))) {
      records.push({ event: open.event, source: open.source, from: open.from, to: open.to });
    }
    open = undefined;
  };
  for (const match of lines.matchAll(fields)) {
    const from = match.index;
    if (withinWord.test(lines[from - 1] ?? '')) {
      continue;
    }
    const to = from + match[0].length;
    const [, xml, labelled, listed, provider, told, quoted, set] = match;
    const source = provider ?? told ?? quoted ?? set;
    const id = xml ?? labelled ?? listed;
    const found = id === undefined ? { source: plainSource(source ?? '') } : { event: Number(id), isSet: /^[^:<]*=/.test(match[0]) };
    const isRepeated = open !== undefined && ('event' in found ? open.event !== undefined : open.source !== undefined);
    if (open !== undefined && (isRepeated || isApart(lines, open.to, from))) {
      close();
    }
    open = { ...(open ?? { from }), ...found, to };
  }
  close();
  return records;
}

/** The name of a source as two are compared: in small letters, without blanks. */
export function plainSource(written: string): string {
  // What stands behind two blanks is the next column.
  return (written.trim().split(/\s{2,}/, 1)[0] ?? '').replace(/\s/g, '');
}

// “source=… eventid=…” alone is a search or the settings of a monitor; a log says when it was, or how grave.
function isMereSetting(lines: string, { from, to }: { readonly from: number; readonly to: number }): boolean {
  return !logged.test(lines.slice(Math.max(0, from - 200), to + 200));
}

function isApart(lines: string, from: number, to: number): boolean {
  return to - from > apartAtMost || /\n[ \t]{0,200}\n/.test(lines.slice(from, to));
}
