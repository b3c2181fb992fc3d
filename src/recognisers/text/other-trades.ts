const letters = 'ims|imc|mta|isa|esm|sbs|owa';
const explained = new RegExp(
  `(?<![\\w-])(${letters})(?:\\s?\\(|,? ?(?:=|meaning|i\\.e\\.|short for|stands for|steht für|, our|, unser) ?|, (?:our|unser|notre|onze|nuestro|il nostro) )([^()\\n.;:,=]{3,70})`,
  'g',
);
const named = new RegExp(`([^()\\n.;:,]{3,70})\\s\\((${letters})\\)`, 'g');
const ofMail =
  /mail|messag|exchange|microsoft|internet|transfer|acceleration|firewall|connector|konnektor|system manager|small business|web access|\bnt\b|\bqueue|server|\d/;
const isSystem =
  /(?<![a-zß-ɏ])(?:systems?|système|sistema|systeem|software|database|mainframe|ibm|subsystem|telephony|society|savings|rate|authority)(?![a-zß-ɏ])/;
// What the letters stand for where nobody explains them.
const inTrade: readonly (readonly [string, RegExp])[] = [
  ['ims', /(?<![\w-])ims (?:database|db|core|transactions?|health|tm|mainframe)\b|\bz\/os\b|\bmainframe\b|\bcics\b|\bdb2\b/],
  ['isa', /(?<![\w-])isa (?:rates?|cards?|bus|slots?|wall|savings|allowance|accounts?)\b|\b(?:savings|cash) isa\b/],
  ['mta', /(?<![\w-])mta (?:strike|stations?|bus(?:es)?|trains?|cards?|building|fares?|police)\b/],
];

/** The text with the letters of other trades made unreadable: "IMS (Inventory Management System)" is no Internet Mail Service. Every place stays where it was. */
export function hideOtherTrades(lower: string): string {
  const others = [...new Set([...findExplained(lower), ...findInTrade(lower)])];
  return others.length === 0
    ? lower
    : lower.replace(new RegExp(`(?<![\\w-])(?:${others.join('|')})(?![\\w-])`, 'g'), (found) => `_${found.slice(1)}`);
}

function findExplained(lower: string): string[] {
  const behind = [...lower.matchAll(explained)].map(([, short = '', long = '']) => ({ short, long }));
  const before = [...lower.matchAll(named)].map(([, long = '', short = '']) => ({
    short,
    long: long
      .split(/[\s-]+/)
      .slice(-short.length)
      .join(' '),
  }));
  return [
    ...behind.filter(({ short, long }) => !ofMail.test(long) && (spells(long, short) || isSystem.test(long))),
    ...before.filter(({ short, long }) => !ofMail.test(long) && spells(long, short)),
  ].map(({ short }) => short);
}

function findInTrade(lower: string): string[] {
  return inTrade.filter(([short, pattern]) => lower.includes(short) && pattern.test(lower)).map(([short]) => short);
}

function spells(long: string, short: string): boolean {
  const words = long
    .trim()
    .split(/[\s-]+/)
    .filter((word) => !/^(?:of|for|and|the|de|du|der|die|das|für|und|et|y|e|di|del|van|our|an?)$/.test(word));
  return words
    .map((word) => word[0] ?? '')
    .join('')
    .startsWith(short);
}
