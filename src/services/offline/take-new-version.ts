/** What a page says to the waiting worker when the person agrees. */
export type TakeNewVersion = 'take-new-version';
