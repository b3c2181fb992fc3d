/** Fact numbers of the dossier, at least one. Through them a statement names its document, section and kind. */
export type Sources = readonly [string, ...string[]];

/** One thing that the article says, with what it rests on. */
export type Statement = {
  readonly text: string;
  readonly sources: Sources;
  /** `hint`: our own deduction, shown as such. `missing`: says that the published article has it and we do not. */
  readonly mark?: 'hint' | 'missing';
  /** What is doubted about the text; always shown with it. */
  readonly doubt?: string;
};

/** Something to do: where to go in the program, and commands to copy. Commands hold blanks by name. */
export type Instruction = Statement & {
  readonly where?: string;
  readonly commands?: readonly string[];
};

export type Wait = Statement & {
  readonly minutes: number;
  /** What makes it count before the time is over, as the end of “or at once after”. */
  readonly sooner?: Statement;
};

/** How a person can find out the answer of a question. */
export type HowToFind = {
  readonly steps: readonly [Instruction, ...Instruction[]];
  /** Our own estimate. */
  readonly minutes: number;
  /** Who can do it: a role of the catalogue. */
  readonly role: string;
  readonly rights?: Statement;
  /** True when it only looks and changes nothing. Otherwise it has a `putBack`. */
  readonly isSafe: boolean;
  /** How to put back what was changed only in order to look. */
  readonly putBack?: Statement;
  /** Set where looking twice is the point. */
  readonly wait?: Wait;
};

/** One permitted reply. Without a `goto` of its own it leads to the question's `otherwise`. */
export type Answer = {
  readonly label: string;
  readonly detail?: string;
  readonly goto?: string;
};

/** An answer of an observation, to another observation, to the answers of that one that it goes with. */
export type GoesWith = Readonly<Record<string, Readonly<Record<string, readonly [string, ...string[]]>>>>;

export type Question = {
  readonly kind: 'question';
  /** The observation it asks; by default the question itself. Answers are keyed by it. */
  readonly asks?: string;
  /** The questions that can have chosen what this one is about, an account or a connector: its answer counts for that choice only. */
  readonly about?: readonly string[];
  readonly prompt: string;
  readonly why: Statement;
  readonly howToFind: HowToFind;
  /** At least two, and `unknown` last. */
  readonly answers: Readonly<Record<string, Answer>>;
  readonly otherwise?: string;
  /** What its answers go with, of the observation that it asks. */
  readonly goesWith?: GoesWith;
  readonly sources: Sources;
};

/** What a checklist step does to people who are at work. */
export type Impact = Statement & {
  /** What stops while the step is done, in a few words for the summary of the cause. */
  readonly interrupts?: string;
  readonly needsChangeWindow?: boolean;
};

/**
 * A step that opens something up: it grants a right, widens a rule or a range, or takes a refusal away. `provenBy` names
 * what proves first that it is opened for the right account, connector or domain: questions, of which each way to the cause
 * answers one with something else than unknown, or a step that comes before in the same checklist.
 */
export type Widening = { readonly provenBy: readonly [string, ...string[]] };

export type ChecklistStep = Instruction & {
  readonly id: string;
  readonly role: string;
  /**
   * True when nothing that others rely on is left changed: it looks, notes, decides, waits, restarts what comes up again,
   * writes a file of its own or sets what a program shows. Every other step has an `undo`.
   */
  readonly changesNothing?: true;
  /** A tool of the catalogue that does the step or helps with it. */
  readonly tool?: string;
  readonly impact?: Impact;
  readonly wait?: Wait;
  /** The way back. Where no source gives one, a statement marked `missing` or `hint` says so. */
  readonly undo?: Statement;
  /** Said by each step that changes something: what it opens up, or `false` where it opens nothing. */
  readonly widens?: false | Widening;
  /** How to put back what the step changed only in order to look or to try, also when it helped. */
  readonly putBack?: Statement;
};

export type Cause = {
  readonly kind: 'cause';
  /** As with a question: tried for one choice is not tried for another. */
  readonly about?: readonly string[];
  readonly title: string;
  readonly why: readonly [Statement, ...Statement[]];
  readonly resolution: readonly [ChecklistStep, ...ChecklistStep[]];
  readonly cautions: readonly Statement[];
  /** The expected observation: what proves that the resolution worked. */
  readonly expected: Statement;
  /** Causes that the source says cannot hold beside this one. */
  readonly rulesOut?: Readonly<Record<string, Sources>>;
  /** The next check when the resolution did not help. */
  readonly notFixed: string;
  readonly sources: Sources;
};

/** Nothing is proven: who takes over, and what to hand them. */
export type Escalation = {
  readonly kind: 'escalation';
  readonly title: string;
  readonly why: Statement;
  readonly role: string;
  readonly handOver: readonly [Statement, ...Statement[]];
  readonly sources: Sources;
};

/** Another article's matter, or none of the catalogue's. */
export type Referral = {
  readonly kind: 'referral';
  readonly title: string;
  readonly why: Statement;
  /** The article that it leads to, with the answers so far. */
  readonly article?: string;
  /** Where to look. */
  readonly pointers: readonly Statement[];
  readonly sources: Sources;
};

export type ArticleNode = Question | Cause | Escalation | Referral;

export type Blank = { readonly label: string; readonly example: string };

/** The published document that an article is made from. */
export type SourceDocument = {
  readonly title: string;
  readonly file: string;
  readonly dates: readonly { readonly label: string; readonly date: string }[];
  readonly sources: Sources;
};

/** What stands in the list of articles. */
export type ArticleSummary = {
  readonly id: string;
  /** The number under which the document was published. */
  readonly number: string;
  readonly title: string;
  readonly versions: Statement;
  readonly seen: readonly [Statement, ...Statement[]];
  readonly causes: number;
};

/** One knowledge-base article as a decision tree: plain data that survives JSON unchanged. */
export type Article = ArticleSummary & {
  readonly document: SourceDocument;
  readonly support: Statement;
  readonly edition: { readonly number: number; readonly date: string; readonly change: string };
  readonly reviewedOn: string;
  /** The role that keeps it right. */
  readonly owner: string;
  readonly background: readonly Statement[];
  readonly blanks: Readonly<Record<string, Blank>>;
  readonly start: string;
  readonly nodes: Readonly<Record<string, ArticleNode>>;
  /** Old name to new: `question` or `question=answer`, the new answer without its question. */
  readonly aliases?: Readonly<Record<string, string>>;
  /** What is gone, with the words it had: `question` or `question=answer`. */
  readonly retired?: Readonly<Record<string, string>>;
};
