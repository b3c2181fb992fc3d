import type { Fact, FactKind, Facts, Quote } from '../../model/article/fact.ts';
import { ownValue } from '../data/own-value.ts';

/** A fact as a reader sees it: what it says, its kinds with their sources, its doubt, and the passage that says it. */
export type FactWords = { readonly says: string; readonly kind: string; readonly doubt?: string; readonly quote?: Quote };

const kindWords: Readonly<Record<FactKind, string>> = {
  seed: 'the article itself',
  public: 'public source',
  inferred: 'follows from the article',
  derived: 'our deduction',
  'not-recovered': 'missing in our copy',
  page: 'the imported page',
  house: 'this helpdesk’s own',
};

/** The facts in words, by number. `roles` are the names of the roles by their ids. */
export function writeFactWords(facts: Facts, roles: Readonly<Record<string, string>>): ReadonlyMap<string, FactWords> {
  return new Map(
    Object.entries(facts).map(([factId, fact]) => [
      factId,
      {
        says: fact.says,
        kind: fact.kinds.map((kind) => wordsOfKind(kind, fact, roles)).join('; '),
        ...(fact.doubt === undefined ? {} : { doubt: fact.doubt }),
        ...(fact.quote === undefined ? {} : { quote: fact.quote }),
      },
    ]),
  );
}

function wordsOfKind(kind: FactKind, { from, derived, house }: Fact, roles: Readonly<Record<string, string>>): string {
  const said = house && `${ownValue(roles, house.role) ?? house.role}, ${house.day}`;
  const detail = kind === 'public' ? from : kind === 'derived' ? derived : kind === 'house' ? said : undefined;
  return detail === undefined ? kindWords[kind] : `${kindWords[kind]}: ${detail}`;
}
