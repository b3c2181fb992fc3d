import type { PackFiles } from '../../../src/packs/gate/find-file-faults.ts';
import { seeded } from '../../../src/services/browser/seeded.ts';
import { type Fate, judgeMutant, type Mutant } from './judge-mutant.ts';
import { mutateFiles } from './mutate-files.ts';
import { mutateZip } from './mutate-zip.ts';
import { type Random, randomOf } from './random.ts';
import type { Seeds } from './seeds.ts';

/** How many ended in which way, what was not as promised, with the seed that shows it again, and the slowest. */
export type FuzzReport = {
  readonly fates: Readonly<Record<Fate, number>>;
  readonly broken: readonly string[];
  readonly slowest: { readonly seed: number; readonly milliseconds: number };
};

type FuzzOptions = {
  /** The first; each mutant has one of its own, counted up. */
  readonly seed: number;
  readonly runs: number;
  /** No mutant may hold the program longer. */
  readonly millisecondsAtMost: number;
  /** Ends early then. */
  readonly endAt?: number;
};

/** Makes mutants of packs and opens each through one of the doors. */
export async function fuzzPacks(
  seeds: Seeds,
  { seed, runs, millisecondsAtMost, endAt = Number.POSITIVE_INFINITY }: FuzzOptions,
): Promise<FuzzReport> {
  const fates = { refused: 0, partly: 0, whole: 0 };
  const broken: string[] = [];
  let slowest = { seed, milliseconds: 0 };
  for (let own = seed; own < seed + runs && performance.now() < endAt; own++) {
    const random = randomOf(seeded(own));
    const mutant = makeMutant(seeds.packs, random);
    const started = performance.now();
    try {
      const { fate, broken: found } = await judgeMutant(mutant, seeds, random);
      fates[fate] += 1;
      broken.push(...found.slice(0, 5).map((says) => `${own}: ${says}`));
    } catch (error) {
      broken.push(`${own}: throws ${error instanceof Error ? error.stack : error}`);
    }
    const milliseconds = performance.now() - started;
    slowest = milliseconds > slowest.milliseconds ? { seed: own, milliseconds } : slowest;
    if (milliseconds > millisecondsAtMost) {
      broken.push(`${own}: takes ${Math.round(milliseconds)} ms`);
    }
  }
  return { fates, broken, slowest };
}

function makeMutant(packs: readonly PackFiles[], random: Random): Mutant {
  const files = mutateFiles(random.pick(packs) ?? new Map(), random);
  return random.oneOf<() => Mutant>([
    () => ({ given: { file: new File([mutateZip(files, random)], 'mutant.unstuck') } }),
    () => ({
      given: { folder: [...files].map(([path, bytes]) => ({ path: `mutant/${path}`, file: new File([new Uint8Array(bytes)], path) })) },
    }),
    () => ({ beside: files, packId: idIn(files) }),
  ])();
}

function idIn(files: PackFiles): string {
  return /"id"\s*:\s*"([^"]*)"/.exec(new TextDecoder().decode(files.get('pack.json')))?.[1] ?? 'none';
}
