/** What builds before the names had a folder in them kept everything under. */
export const olderNames = {
  ofSettings: /^unstuck:(theme|digits|roles|map|review-controller)$/,
  cases: 'unstuck-cases',
  reviews: 'unstuck-send-as-review',
} as const;
