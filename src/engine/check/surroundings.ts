import type { Collect } from '../../model/article/collect.ts';
import type { Facts } from '../../model/article/fact.ts';
import type { Keys } from '../../model/article/key.ts';
import type { Observations } from '../../model/article/observation.ts';
import type { Overlay } from '../../model/article/overlay.ts';
import type { Signs } from '../../model/article/sign.ts';
import type { FormerArticles } from '../link/former-article.ts';
import type { Records } from '../link/recorded-edition.ts';

/** Sets of observations that can be answered beside each other: those that triage asks, and those of each article. */
export type Meetings = readonly ReadonlySet<string>[];

/**
 * A command that always opens something up: it holds each of the words, and none of those that turn it round. A word is
 * one without regard to small and capital letters, and an option counts with what is written behind a colon.
 */
export type WideningCommand = { readonly words: readonly [string, ...string[]]; readonly unless?: readonly string[] };

/** A command that only looks: it begins so, or with a name that begins so where a hyphen ends it. */
export type LookingCommand = {
  readonly shell: Collect['shell'];
  readonly begins: string;
  /** Words that it holds as well. */
  readonly words?: readonly string[];
  /** Words with which it changes something. */
  readonly unless?: readonly string[];
  /** It only looks where nothing follows. */
  readonly isWhole?: true;
};

/** What an article may name that stands outside it. */
export type Surroundings = {
  /** The pack that comes with the program: what is advice to others is a fault there. */
  readonly isHomePack: boolean;
  readonly articleIds: ReadonlySet<string>;
  readonly observations: Observations;
  readonly meetings: Meetings;
  readonly roles: ReadonlySet<string>;
  /** The numbers of the registry of facts. */
  readonly factIds: ReadonlySet<string>;
  /** The registry itself, and of facts that no statement uses why. */
  readonly facts: Facts;
  readonly leftOut: Readonly<Record<string, string>>;
  /** What answers say about the articles, for triage. */
  readonly signs: readonly Signs[];
  /** By what pasted evidence finds the articles. */
  readonly keys: readonly Keys[];
  /** What the house adds to articles of other packs. */
  readonly overlays: readonly Overlay[];
  /** Logs in which nothing is wrong: no key stands in them. */
  readonly healthyLogs: readonly string[];
  /** The recorded links of every edition; left out where nobody looks at them. */
  readonly records?: Records;
  readonly former: FormerArticles;
  /** What to have at hand where an article leads to another, by the id of that. */
  readonly takeAlong: Readonly<Record<string, { readonly text: string }>>;
  /** The tools of the program that a step can name. */
  readonly tools: ReadonlySet<string>;
  /** The last day that counts as come, as 2026-11-28: today, wherever the author is. */
  readonly today: string;
  /** Words in capitals that commands and menu paths mean as they stand. */
  readonly literalWords: ReadonlySet<string>;
  /** Commands that always open something up. */
  readonly wideningCommands: readonly WideningCommand[];
  /** Commands that only look: a question is answered in one go by no other. */
  readonly lookingCommands: readonly LookingCommand[];
};

/** Nothing, for a look at an article by itself. */
export const nothingAround: Surroundings = {
  isHomePack: true,
  articleIds: new Set(),
  observations: {},
  meetings: [],
  roles: new Set(),
  factIds: new Set(),
  facts: {},
  leftOut: {},
  signs: [],
  keys: [],
  overlays: [],
  healthyLogs: [],
  former: { renamed: {}, removed: {} },
  takeAlong: {},
  tools: new Set(),
  today: '9999-12-31',
  literalWords: new Set(),
  wideningCommands: [],
  lookingCommands: [],
};
