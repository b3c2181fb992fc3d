/** What becomes of what is done in a case, as its panel says it. */
export type CaseStatus =
  | 'none'
  | 'coming'
  | 'look'
  | 'saving'
  | 'hanging'
  | 'saved'
  | 'refused'
  | 'deleted'
  | 'gone'
  | 'unread'
  | 'unread newer';
