// Too frequent to tell one place from another. "As" is not among them: Send As is a right.
const tooFrequent = new Set(
  'a an and are at be been by for from has have i id if in is it its my not of on or so that the their then this to was we what with you your'.split(
    ' ',
  ),
);

// No event and no code is so short.
const countOrDay = /^\d{1,2}$/;

/** A word as an index holds it; null for one that says nothing. */
export function keepWord(word: string): string | null {
  return tooFrequent.has(word) || countOrDay.test(word) ? null : word;
}
