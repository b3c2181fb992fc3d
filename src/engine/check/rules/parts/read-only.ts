import type { Collect } from '../../../../model/article/collect.ts';
import type { LookingCommand } from '../../surroundings.ts';
import { holdsWord } from './widening-commands.ts';

type Shell = Collect['shell'];

const quotes: Readonly<Record<Shell, RegExp>> = {
  powershell: /'[^']*'|"[^"]*"/g,
  cmd: /"[^"]*"/g,
  sh: /'[^']*'|"[^"]*"/g,
};
// Signs that hide what a command is: an escape, an outside program by its name in a variable, a run inside a text.
const hiding: Readonly<Record<Shell, RegExp>> = { powershell: /[`&]/, cmd: /[\^%!]/, sh: /[\\`$]/ };
const silencing = /\b2>&1|[12]?>\s?(?:\$null|nul|\/dev\/null)(?![\w.\\/-])/gi;
const parting = /\|\||&&|\$\(|@\(|[|;&\n(){}]/;
const harmlessMethods =
  /\.(?:ToString|ToUniversalTime|ToLocalTime|AddDays|AddHours|AddMinutes|Subtract|Contains|StartsWith|EndsWith|Trim|Split|ToLower|ToUpper)\(/gi;
const now = /\[(?:System\.)?DateTime\]::(?:Utc)?Now\b/gi;

/**
 * The first part of a command that may change something: a part that no command which only looks begins, a file that is
 * written, or a sign that hides what is run. Undefined for a command that only looks. What it does not know, it refuses.
 */
export function findChange({ shell, command }: Pick<Collect, 'shell' | 'command'>, looking: readonly LookingCommand[]): string | undefined {
  const texts = command.match(quotes[shell]) ?? [];
  // Between double quotation marks these shells run what is inside.
  const run = shell === 'cmd' ? undefined : texts.find((text) => text.startsWith('"') && /[`]|\$\(/.test(text));
  const bare = command.replace(quotes[shell], '""').replace(silencing, ' ').trim();
  const hidden = run ?? hiding[shell].exec(bare)?.[0] ?? /[<>'"]/.exec(bare.replaceAll('""', ''))?.[0];
  if (hidden !== undefined) {
    return hidden;
  }
  const plain = shell === 'powershell' ? bare.replace(harmlessMethods, ' (').replace(now, '$now') : bare;
  const called = shell === 'powershell' ? /::|\.\w+\(|\+\+|--(?=\W)/.exec(plain)?.[0] : undefined;
  const own = looking.filter((one) => one.shell === shell);
  const parts = plain.split(parting).flatMap((part) => part.trim() || []);
  return called ?? (parts.length === 0 ? command : parts.find((part) => !onlyLooks(part, shell, own)));
}

function onlyLooks(part: string, shell: Shell, looking: readonly LookingCommand[]): boolean {
  const run = shell === 'powershell' ? part.replace(/^\$\w+\s*=(?!=)\s*/, '') : part.replace(/^sudo\s+/, '');
  if (shell === 'powershell' && isExpression(run)) {
    return true;
  }
  const words = run.replace(/\s+/g, ' ').toLowerCase();
  return looking.some(({ begins, words: also = [], unless = [], isWhole }) => {
    const isBegun = startsWithWords(words, begins.toLowerCase());
    const isBlock = /^(?:foreach-object|foreach|%)$/i.test(begins);
    // Without a block in braces it calls a method by its name.
    return (
      isBegun &&
      !((isWhole === true || isBlock) && words !== begins.toLowerCase()) &&
      also.every((word) => holdsWord(run, word)) &&
      !unless.some((word) => holdsWord(run, word))
    );
  });
}

function startsWithWords(words: string, begins: string): boolean {
  return /[-:]$/.test(begins) ? words.startsWith(begins) : words === begins || words.startsWith(`${begins} `);
}

// A comparison, a value, a list of columns: nothing that is run, and nothing that is set but the name of a column.
function isExpression(part: string): boolean {
  const isColumn = /^(?:n|name|l|label|e|expression)\s*=\s*(?:"")?$/i.test(part);
  const isValue = /^(?:[$\-@,!\d]|"")/.test(part) && !part.includes('=') && !/[a-z]{2,}-[a-z]{2,}/i.test(part);
  return isColumn || isValue;
}
