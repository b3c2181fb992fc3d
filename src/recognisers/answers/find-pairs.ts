/** A question, or what stands before a value, and its answer, each with its place in the text. */
export type Pair = {
  readonly asked: string;
  readonly reply: string;
  readonly askedFrom: number;
  readonly from: number;
  readonly to: number;
  /** True for a name with a value, as a sheet has it: "ISA in front: no". */
  readonly isSheet: boolean;
};

const stamp =
  '(?:\\[?(?:\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{0,4},? ?)?\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?: ?[ap]m)?\\]?[ \\t]{0,3}(?:[-–|][ \\t])?)';
const name = "[a-zß-ɏ][a-zß-ɏ.'_-]{0,20}(?: [a-zß-ɏ][a-zß-ɏ.'_-]{0,20}){0,2}";
const turn = new RegExp(
  `^[ \\t]{0,8}${stamp}?<?(${name})>?(?: ?\\([^)\\n]{1,30}\\))?(?: ?${stamp})?(?: ?[:>]|(?<=>))[ \\t]{1,4}(\\S.{0,300})$`,
);
// Some programs write the time behind the name and no colon.
const timed = new RegExp(`^[ \\t]{0,8}(${name}) \\(?${stamp}\\)?[ \\t]{0,3}(\\S.{0,300})$`);
const numbered = new RegExp(`^[ \\t]{0,8}${stamp}?<(${name})>[ \\t]{1,4}(\\S.{0,300})$`);
const sheet =
  /^[ \t]{0,20}(\S[^:=|\t\n]{1,60}?)[ \t]{0,30}(?:[:=]|\.{3,60}|\t{1,6}|(?=\[[ x]?\])|[ \t]{3,60}|\|)[ \t]{0,30}(\S.{0,160}?)[ \t|]{0,20}$/;
const barred = /^[ \t]{0,8}\|[ \t]{0,30}([^|\n]{2,60}?)[ \t]{0,30}\|[ \t]{0,30}([^|\n]{1,120}?)[ \t]{0,30}\|/;
const inLine = /^(.{2,120}?\?)[ \t]{1,8}(?:-{1,2}>?|=>|→|:)?[ \t]{0,3}([^\s?].{0,160})$/;
const linesAtMost = 600;

type Line = { readonly text: string; readonly from: number };
type Turn = { readonly who: string; readonly said: string; readonly from: number };

/** The questions of a text with their answers: in two turns of a chat, in one line, in two lines, or as names with values. */
export function findPairs(lower: string): Pair[] {
  const lines = readLines(lower);
  return [...pairTurns(lines), ...lines.flatMap(readLine), ...pairLines(lines)];
}

function readLines(lower: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (const text of lower.split('\n', linesAtMost)) {
    lines.push({ text: text.trimEnd(), from });
    from += text.length + 1;
  }
  return lines;
}

function readTurn({ text, from }: Line): Turn | undefined {
  const match = numbered.exec(text) ?? turn.exec(text) ?? timed.exec(text);
  const [, who = '', said = ''] = match ?? [];
  return match === null ? undefined : { who, said, from: from + text.lastIndexOf(said) };
}

// What follows a turn without a name goes on with it. Somebody else answers, and may do so after a remark of the one who asked.
function pairTurns(lines: readonly Line[]): Pair[] {
  const turns: Turn[] = [];
  for (const line of lines) {
    const next = readTurn(line);
    if (next !== undefined) {
      turns.push(next);
    }
  }
  return turns.flatMap((asking, at) => {
    const answer = turns[at + 1];
    return answer === undefined || answer.who === asking.who
      ? []
      : [
          {
            asked: asking.said,
            reply: answer.said,
            askedFrom: asking.from,
            from: answer.from,
            to: answer.from + answer.said.length,
            isSheet: false,
          },
        ];
  });
}

function readLine({ text, from }: Line): Pair[] {
  const found = (match: RegExpExecArray | null, isSheet: boolean): Pair[] => {
    const [, asked = '', reply = ''] = match ?? [];
    const replyAt = match === null ? -1 : text.indexOf(reply, text.indexOf(asked) + asked.length);
    return replyAt === -1
      ? []
      : [{ asked, reply, askedFrom: from + text.indexOf(asked), from: from + replyAt, to: from + replyAt + reply.length, isSheet }];
  };
  const inBars = barred.exec(text);
  return [...found(inBars ?? sheet.exec(text), true), ...found(inLine.exec(text), false)];
}

// A question alone on its line, and what stands below it.
function pairLines(lines: readonly Line[]): Pair[] {
  return lines.flatMap((line, at) => {
    const below = lines[at + 1]?.text.trim() === '' ? lines[at + 2] : lines[at + 1];
    const reply = below?.text.trim() ?? '';
    return !line.text.endsWith('?') || below === undefined || reply === '' || reply.endsWith('?') || readTurn(below) !== undefined
      ? []
      : [
          {
            asked: line.text.trim(),
            reply,
            askedFrom: line.from,
            from: below.from + below.text.indexOf(reply),
            to: below.from + below.text.length,
            isSheet: false,
          },
        ];
  });
}
