import { type Rewritten, rewriteAt } from './rewrite.ts';

// What the programs say that evidence is known by. A sentence that is missing here is read wherever it is not broken within a word.
const sentences = [
  'provided valid credentials, but is not authorized to use the server; failing authentication',
  'has caused a security violation',
  'an internal mta error occurred. the logon violated security',
  'client does not have permissions to submit to this server',
  'client does not have permissions to send as this sender',
  'unable to relay',
  'client was not authenticated',
  'cannot achieve exchange server authentication',
  'insufficient system resources',
  'authentication unsuccessful',
  'you do not have permission to send to this recipient',
  'you do not have the permission to send the message on behalf of the specified user',
  'you do not have sufficient permission to perform this operation on this object. see the folder contact',
  'desktop email program unable to submit message',
  'failed to submit mail message for user',
  'did not reach some or all of the intended recipients',
  'delivery to the following recipients failed',
].map((sentence) => ({ sentence, letters: sentence.replaceAll(' ', '') }));
const ofEachAtMost = 40;

/**
 * Text in small letters in which no known sentence is broken within a word. Consoles and Format-List break a line wherever it
 * is full. Takes time that grows with the text.
 */
export function joinWrapped(lower: string): Rewritten {
  const unchanged: Rewritten = { text: lower, placeBefore: (place) => place };
  if (!lower.includes('\n')) {
    return unchanged;
  }
  const letters = lower.replace(/\s+/g, '');
  const found = sentences.flatMap(({ sentence, letters: wanted }) =>
    findAll(letters, wanted).map((at) => ({ at, end: at + wanted.length, sentence })),
  );
  if (found.length === 0) {
    return unchanged;
  }
  const placeOf = placesOf(
    lower,
    found.flatMap(({ at, end }) => [at, end - 1]),
  );
  const broken = found
    .map(({ at, end, sentence }) => ({ from: placeOf(at), to: placeOf(end - 1) + 1, sentence }))
    .filter(({ from, to, sentence }) => lower.slice(from, to).replace(/\s+/g, ' ') !== sentence)
    .toSorted((a, b) => a.from - b.from)
    .filter(({ from }, index, all) => from >= (all[index - 1]?.to ?? 0));
  return rewriteAt(
    lower,
    broken.map(({ from, to, sentence }) => ({ from, to, put: sentence })),
  );
}

function findAll(text: string, wanted: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(wanted); at !== -1 && places.length < ofEachAtMost; at = text.indexOf(wanted, at + wanted.length)) {
    places.push(at);
  }
  return places;
}

/** Where the letters with these numbers stand in the text, blanks counted; in one walk for all of them. */
function placesOf(text: string, numbers: readonly number[]): (number: number) => number {
  const sorted = [...new Set(numbers)].toSorted((a, b) => a - b);
  const places = new Map<number, number>();
  let count = 0;
  let next = 0;
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    for (let number = sorted[next]; number !== undefined && number < count + word.length; number = sorted[next]) {
      places.set(number, index + number - count);
      next += 1;
    }
    count += word.length;
    if (next === sorted.length) {
      break;
    }
  }
  return (number) => places.get(number) ?? 0;
}
