/** How often an article of the Exchange part of an old knowledge base has which shape, in percent: counted over 6,400 of them. */
export const shapes = {
  'fixed-in-pack': 22.8,
  'one-cause-in-prose': 22.5,
  information: 13.2,
  checklist: 12.8,
  'how-to': 11.9,
  'known-no-remedy': 4.7,
  'several-ways': 3.3,
  'by-design': 3.3,
  'no-remedy-section': 2.2,
  'remedy-elsewhere': 1.7,
  'several-causes': 1.4,
  questions: 0.2,
} as const;

export type Shape = keyof typeof shapes;

/** Of the same articles: words and steps as median and nine tenths, and how many in a hundred problems show what. */
export const counted = {
  words: { median: 206, most: 516 },
  steps: { median: 5, most: 13, atMost: 155 },
  twoProducts: 24.2,
  event: 17,
  errorText: 33,
  code: 14,
  titleAtMost: 64,
} as const;

/** A shape, each as often as it is. */
export function pickShape(random: () => number): Shape {
  const all = Object.entries(shapes) as [Shape, number][];
  let left = random() * all.reduce((sum, [, share]) => sum + share, 0);
  for (const [shape, share] of all) {
    left -= share;
    if (left < 0) {
      return shape;
    }
  }
  return 'information';
}

/** A whole number around a median, above `most` in one of ten: the logarithms of lengths are spread as a bell. */
export function pickLength({ median, most }: { readonly median: number; readonly most: number }, random: () => number): number {
  const bell = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Math.max(1, Math.round(median * Math.exp((Math.log(most / median) / 1.2816) * bell)));
}
