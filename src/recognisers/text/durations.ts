const words: Readonly<Record<string, number>> = {
  'a|an|one|eine[rnm]?|une?|een|uno|una': 1,
  'two|zwei|deux|twee|dos|due|a couple of|couple of': 2,
  'three|drei|trois|drie|tres|tre': 3,
  'four|vier|quatre|cuatro|quattro': 4,
  'five|fünf|cinq|vijf|cinco|cinque': 5,
  'six|sechs|zes|seis|sei': 6,
  'seven|sieben|sept|zeven|siete|sette': 7,
  'eight|acht|huit|ocho|otto': 8,
  'nine|neun|neuf|negen|nueve|nove': 9,
  'ten|zehn|dix|tien|diez|dieci': 10,
  'twelve|zwölf|douze|twaalf|doce|dodici': 12,
  'fifteen|fünfzehn|quinze|vijftien|quince|quindici': 15,
  'twenty|zwanzig|vingt|twintig|veinte|venti': 20,
  'thirty|dreißig|trente|dertig|treinta|trenta': 30,
};
const numbers = Object.keys(words).join('|');
const counted = new RegExp(
  `(?<![a-zß-ɏ\\d.:])(?:(?<digits>\\d{1,4})|(?<word>${numbers}))[ -]?(?:(?<seconds>sec(?:ond)?s?|sek(?:unden?)?|secondes?|seconden?|segundos?|second[oi])|(?<minutes>min(?:ute|uten|utes|utos?|uut|uti|uto)?s?|min\\.)|(?<hours>h|hrs?|hours?|std|stunden?|heures?|uur|uren|horas?|or[ae]))(?![a-zß-ɏ])`,
);
const named: readonly (readonly [RegExp, number])[] = [
  [/(?<![a-zß-ɏ])(?:(?:a )?quarter of an hour|viertelstunde|quart d'heure|kwartier|cuarto de hora|quarto d'ora)(?![a-zß-ɏ])/, 15],
  [/(?<![a-zß-ɏ])(?:half an hour|half-hour|halben? stunde|demi-?heure|half uur|media hora|mezz'ora|mezzora)(?![a-zß-ɏ])/, 30],
  [/(?<![a-zß-ɏ])(?:an hour|hours|stunden|days|tagen|jours|dagen|días|giorni)(?![a-zß-ɏ])/, 60],
  [
    /(?<![a-zß-ɏ])(?:immediately|at once|right (?:away|after|afterwards)|straight (?:away|after)|moments? later|gleich|sofort|direkt|tout de suite|aussitôt|meteen|direct|enseguida|al momento|subito|immediatamente)(?![a-zß-ɏ])/,
    0,
  ],
];

/** How many minutes the first duration in words of six languages lasts: "ten minutes", "kwartier", "30 s". */
export function readMinutes(lower: string): number | undefined {
  const { digits, word, seconds, minutes } = counted.exec(lower)?.groups ?? {};
  const count = digits === undefined ? numberOf(word) : Number(digits);
  if (count !== undefined) {
    return seconds !== undefined ? count / 60 : minutes !== undefined ? count : count * 60;
  }
  return named.find(([pattern]) => pattern.test(lower))?.[1];
}

function numberOf(word: string | undefined): number | undefined {
  return word === undefined ? undefined : Object.entries(words).find(([names]) => names.split('|').includes(word))?.[1];
}

const clock =
  /(?<![\d.:/-])(?<hour>[01]?\d|2[0-3])(?:[:.h](?<minute>[0-5]\d)(?:[:.](?<second>[0-5]\d))?)(?!\d|[:/.-]\d)(?:\s?(?<half>[ap])\.?m)?/g;

/** A time of day in minutes, and whether it was told to the second. */
export type Clock = { readonly minutes: number; readonly isExact: boolean; readonly index: number };

/** The times of day in a text, in order. */
export function readClocks(lower: string): Clock[] {
  return [...lower.matchAll(clock)].map(({ groups = {}, index }) => ({
    minutes:
      (groups.half === 'p' && Number(groups.hour) < 12 ? 12 : 0) * 60 +
      Number(groups.hour) * 60 +
      Number(groups.minute) +
      Number(groups.second ?? 0) / 60,
    isExact: groups.second !== undefined,
    index,
  }));
}

const day = 24 * 60;

/** The minutes from one time of day to a later one. */
export function minutesBetween(first: Clock, last: Clock): number {
  return (last.minutes - first.minutes + day) % day;
}
