/** An answer that evidence suggests. A person accepts or refuses it; until then it counts for nothing. */
export type Proposal = {
  /** What it answers: an observation of the catalogue. */
  readonly asked: string;
  readonly answerId: string;
  /** The recogniser that found it. */
  readonly recogniser: string;
  readonly strength: 'strong' | 'medium';
  /** The lines of the evidence that it rests on, as they stand there. */
  readonly lines: readonly string[];
  /** What the person should know before accepting it. */
  readonly note?: string;
};

/** What the person can add or look at; it can name an article of the catalogue, or a place in one, that it speaks of. */
export type Remark = string | { readonly text: string; readonly articleId: string; readonly nodeId?: string };

export function textOfRemark(remark: Remark): string {
  return typeof remark === 'string' ? remark : remark.text;
}
