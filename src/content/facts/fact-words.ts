import { facts } from 'virtual:pack/facts';
import type { Fact, FactKind } from '../../model/fact.ts';

const kindWords: Readonly<Record<FactKind, string>> = {
  seed: 'the article itself',
  public: 'public source',
  inferred: 'follows from the article',
  derived: 'our deduction',
  'not-recovered': 'missing in our copy',
};

/** Every fact as a reader sees it: what it says, its kinds with their sources, and its doubt. */
export const factWords: ReadonlyMap<string, { says: string; kind: string; doubt?: string }> = new Map(
  Object.entries(facts).map(([factId, fact]) => [
    factId,
    {
      says: fact.says,
      kind: fact.kinds.map((kind) => wordsOfKind(kind, fact)).join('; '),
      ...(fact.doubt === undefined ? {} : { doubt: fact.doubt }),
    },
  ]),
);

function wordsOfKind(kind: FactKind, { from, derived }: Fact): string {
  const detail = kind === 'public' ? from : kind === 'derived' ? derived : undefined;
  return detail === undefined ? kindWords[kind] : `${kindWords[kind]}: ${detail}`;
}
