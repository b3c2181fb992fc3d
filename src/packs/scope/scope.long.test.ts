import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeFirstArticle } from '../../engine/edit/first-article.ts';
import { compileArticle } from '../../engine/graph/compile-article.ts';
import { followLink } from '../../engine/walk/arrival.ts';
import { carryOver } from '../../engine/walk/carry-over.ts';
import { observationsBeside } from '../../engine/walk/observations-beside.ts';
import { ownNamesOf } from '../../engine/walk/own-names.ts';
import { fillBlanks, keptNameOf } from '../../engine/words/blanks.ts';
import type { Article } from '../../model/article/article.ts';
import type { Observations } from '../../model/article/observation.ts';
import { observationsOf, readArticleOf, readPackHead } from '../read/read-pack.ts';
import type { Lent } from './lent-names.ts';
import { namesOfProgram } from './qualified.ts';
import { renameNames } from './rename-names.ts';
import { scopeArticle } from './scope-article.ts';

/** A pack as its files, by path. */
type PackFiles = Readonly<Record<string, unknown>>;
/** What the program holds of a pack: its articles, and the observations that its articles can be asked about. */
type Opened = { readonly articles: readonly Article[]; readonly observations: Observations };

// Few enough that everything of one pack has the name of something of the other.
const names = ['alpha', 'beta', 'gamma', 'delta'];
const blankNames = ['HOST', 'USER'];
const facts = ['F-1', 'F-2'];

const name = fc.constantFrom(...names);
const said = (text: string, fact: string) => ({ text, sources: [fact] });

type AskedAs = { readonly nodeId: string; readonly asks: string | undefined };

const look = (role: string, fact: string) => ({
  steps: [{ ...said('Look at HOST as USER.', fact), commands: ['show HOST USER'] }],
  minutes: 1,
  role,
  isSafe: true,
});
const answers = { yes: { label: 'Yes' }, no: { label: 'No' }, unknown: { label: "I can't tell" } };

function question({ asks }: AskedAs, role: string, fact: string, next: string): unknown {
  if (asks !== undefined) {
    return { kind: 'question', asks, routes: { yes: next, no: next, unknown: next } };
  }
  const leads = Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, { ...answer, goto: next }]));
  return { kind: 'question', prompt: 'Own?', why: said('Why.', fact), howToFind: look(role, fact), answers: leads, sources: [fact] };
}

const articleOver = (id: string, observations: readonly string[], lent: readonly string[]) =>
  fc
    .record({
      nodeIds: fc.uniqueArray(name, { minLength: 1, maxLength: 3 }),
      asks: fc.array(fc.option(fc.constantFrom(...observations, ...lent), { nil: undefined }), { minLength: 3, maxLength: 3 }),
      role: name,
      fact: fc.constantFrom(...facts),
      lentBlank: fc.constantFrom(...blankNames, undefined),
    })
    .map(({ nodeIds, asks, role, fact, lentBlank }) => {
      const base = writeFirstArticle({ id, number: id, prefix: 'F-', date: '2026-01-01' }, role);
      const [cause, handOver] = ['first-cause', 'hand-over'].map((nodeId) => base.nodes[nodeId]);
      // Within a pack the gate refuses it.
      const isTaken = (nodeId: string) => lent.length === 0 && observations.includes(nodeId);
      const asked = nodeIds.map((nodeId, at): AskedAs => ({ nodeId, asks: asks[at] ?? (isTaken(nodeId) ? nodeId : undefined) }));
      const nodes = asked.map((one, at) => [one.nodeId, question(one, role, fact, nodeIds[at + 1] ?? 'first-cause')]);
      const blanks = blankNames.map((blank) => [
        blank,
        lent.length > 0 && blank === lentBlank ? { use: `home.${blank}` } : { label: `${blank} of ${id}`, example: 'x' },
      ]);
      return {
        ...base,
        signs: asked.flatMap(({ asks }) =>
          asks === undefined ? [] : [{ observation: asks, says: 'fits', answers: ['yes'], sources: [fact] }],
        ),
        blanks: Object.fromEntries(blanks),
        start: nodeIds[0],
        nodes: { ...Object.fromEntries(nodes), 'first-cause': cause, 'hand-over': handOver },
        facts: Object.fromEntries([...facts, ...Object.keys(base.facts)].map((one) => [one, { says: `${one} of ${id}`, kinds: ['seed'] }])),
      };
    });

/** Packs whose articles, questions, roles, facts and blanks bear the same names. `lent`: observations of the home pack. */
function packOver(packId: string, lent: readonly string[] = []): fc.Arbitrary<PackFiles> {
  const uses = lent.length === 0 ? {} : { uses: ['home'] };
  return fc
    .record({
      articleIds: fc.uniqueArray(name, { minLength: 1, maxLength: 3 }),
      observations: fc.uniqueArray(name, { minLength: 2, maxLength: 4 }),
      fact: fc.constantFrom(...facts),
      role: name,
    })
    .chain(({ articleIds, observations, fact, role }) =>
      fc.tuple(...articleIds.map((id) => articleOver(id, observations, lent))).map((articles) => ({
        'pack.json': {
          format: 'unstuck-pack/1',
          id: packId,
          title: packId,
          publisher: `Makers of ${packId}`,
          language: 'en',
          licence: 'MIT',
          edition: { number: 4, date: '2026-01-01', change: 'First.' },
          owner: role,
          ...uses,
          articles: articleIds,
          files: ['shared.json'],
        },
        'shared.json': {
          roles: Object.fromEntries(names.map((one) => [one, { name: `${one} of ${packId}`, person: one }])),
          observations: Object.fromEntries(
            observations.map((id, at) => [
              id,
              {
                prompt: `${id} of ${packId}?`,
                why: said('Why.', fact),
                howToFind: look(role, fact),
                answers,
                ...(at === 0 ? { goesWith: { yes: { [observations[1] ?? id]: ['yes'] } } } : {}),
                sources: [fact],
              },
            ]),
          ),
          blanks: Object.fromEntries(blankNames.map((one) => [one, { label: `${one} of ${packId}`, example: 'x' }])),
          literalWords: [],
          facts: {},
        },
        ...Object.fromEntries(articles.map((article) => [`articles/${article.id}.json`, article])),
      })),
    );
}

/** Reads a pack as the program does. Articles that are left out for their names are not among them. */
async function openFiles(files: PackFiles, lent: ReadonlyMap<string, Lent> = new Map()): Promise<Opened & { lent: Lent }> {
  const read = async (path: string) => (Object.hasOwn(files, path) ? JSON.stringify(files[path]) : undefined);
  const head = await readPackHead(read, lent);
  if ('faults' in head) {
    throw new Error(JSON.stringify(head.faults));
  }
  const { pack, shared } = head;
  const own = observationsOf(head);
  const isHome = pack.id === 'home';
  const naming = { packId: pack.id, home: 'home', uses: pack.uses ?? [] };
  const articles = await Promise.all(
    pack.articles.map(async (id) => {
      const one = await readArticleOf(head, id, read);
      const scoped = isHome ? one : scopeArticle(one, naming, { ...pack });
      return 'article' in scoped ? [scoped.article] : [];
    }),
  );
  const { name: rename } = namesOfProgram(naming);
  const renamed = Object.entries(own).map(([id, one]) => [rename(id), renameNames({ ...one, id: rename(id) }, namesOfProgram(naming))]);
  return {
    articles: articles.flat(),
    observations: isHome ? own : { ...[...lent.values()][0]?.observations, ...Object.fromEntries(renamed) },
    lent: { observations: own, blanks: shared.blanks, roles: Object.keys(shared.roles), articleIds: pack.articles },
  };
}

const lentObservations = ['home.alpha', 'home.beta'];

/** A home pack that has the observations which the other one asks of it. */
const homePack = packOver('home').filter((files) =>
  ['alpha', 'beta'].every((id) => id in (files['shared.json'] as { observations: object }).observations),
);
const bothPacks = fc.record({ home: homePack, acme: packOver('acme', lentObservations) });

type Place = { readonly article: Article; readonly opened: Opened };

async function placesOf({ home, acme }: { home: PackFiles; acme: PackFiles }): Promise<Place[]> {
  const ours = await openFiles(home);
  const theirs = await openFiles(acme, new Map([['home', ours.lent]]));
  return [ours, theirs].flatMap((opened) => opened.articles.map((article) => ({ article, opened })));
}

/** What a name in a link means in an article: an observation of the program, or what only that article asks. */
function meaningOf({ article }: Place, name: string): string {
  return ownNamesOf(article).has(name) ? `${article.id} asks ${name}` : name;
}

const beside = ({ article, opened }: Place) => observationsBeside(article, opened.observations);
const allNames = (place: Place) => [...ownNamesOf(place.article), ...Object.keys(place.opened.observations)];

describe('packs in which everything has the same names', () => {
  it('never count an answer of one article as another answer elsewhere', async () => {
    let carriedOn = 0;
    await fc.assert(
      fc.asyncProperty(bothPacks, fc.infiniteStream(fc.constantFrom('yes', 'no', 'unknown')), async (packs, said) => {
        const places = await placesOf(packs);
        for (const from of places) {
          const link = { articleId: from.article.id, answers: new Map(allNames(from).map((name) => [name, String(said.next().value)])) };
          const here = followLink(from.article, compileArticle(from.article), beside(from), { link, faults: [] });
          const [one, other] = here.place.contradiction ?? [];
          expect([one, other].filter((each) => each !== undefined && ownNamesOf(from.article).has(each.asked))).toEqual([]);
          for (const into of places.filter((place) => place !== from)) {
            const answers = carryOver(here.link.answers, beside(from), beside(into));
            const there = followLink(into.article, compileArticle(into.article), beside(into), {
              link: { articleId: into.article.id, answers },
              faults: [],
            });
            const counted = [...there.place.trail.map(({ asked }) => asked), ...there.alsoKnown, ...there.setAside];
            carriedOn += there.place.trail.length;
            expect(counted.map((name) => meaningOf(into, name))).toEqual(counted.map((name) => meaningOf(from, name)));
            expect(counted.filter((name) => ownNamesOf(into.article).has(name))).toEqual([]);
          }
        }
      }),
      { numRuns: 150 },
    );
    expect(carriedOn).toBeGreaterThan(100);
  });

  it('carries on what two of them asked of the home pack', async () => {
    let shared = 0;
    await fc.assert(
      fc.asyncProperty(bothPacks, async (packs) => {
        const places = await placesOf(packs);
        const asked = (place: Place) =>
          new Set(
            Object.values(place.article.nodes).flatMap((node) => (node.kind === 'question' && node.asks !== undefined ? [node.asks] : [])),
          );
        for (const from of places) {
          for (const into of places) {
            const both = [...asked(from)].filter((name) => asked(into).has(name));
            shared += from.article.pack === into.article.pack ? 0 : both.length;
            const answers = new Map(both.map((name) => [name, 'no']));
            expect([...carryOver(answers, beside(from), beside(into)).keys()]).toEqual(both);
          }
        }
      }),
      { numRuns: 100 },
    );
    expect(shared).toBeGreaterThan(10);
  });

  it('fill what was typed for one into the commands of another only where both use the blank of the home pack', async () => {
    await fc.assert(
      fc.asyncProperty(bothPacks, async (packs) => {
        const places = await placesOf(packs);
        const isHomes = ({ article }: Place, name: string) => article.pack === undefined || article.blanks[name]?.keptAs === name;
        for (const from of places) {
          for (const into of places) {
            for (const name of ['HOST', 'USER']) {
              const typed = new Map([[keptNameOf(from.article.blanks, name), 'typed']]);
              const filled = fillBlanks(`show ${name}`, into.article.blanks, typed).at(-1)?.text;
              const isSamePack = from.article.pack?.id === into.article.pack?.id;
              const isShared = isHomes(from, name) === isHomes(into, name) && (isSamePack || isHomes(from, name));
              expect(filled).toBe(isShared ? 'typed' : name);
            }
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('call no article, role or fact of another pack as one of the home pack, but for what an observation of that rests on', async () => {
    await fc.assert(
      fc.asyncProperty(bothPacks, async (packs) => {
        const theirs = (await placesOf(packs)).filter(({ article }) => article.pack !== undefined);
        for (const { article } of theirs) {
          const { nodes, owner, id, ...about } = article;
          const own = Object.values(nodes).filter(
            (node) => node.kind !== 'question' || node.asks === undefined || node.asks.startsWith('acme.'),
          );
          const names = [id, owner, ...own.flatMap((node) => JSON.stringify(node).match(/(?<="role":")[^"]+/g) ?? [])];
          const facts = [about, ...own]
            .flatMap((part) => JSON.stringify(part).match(/(?<="sources":\[)[^\]]+/g) ?? [])
            .flatMap((list) => JSON.parse(`[${list}]`));
          expect([...names, ...facts].filter((one) => !String(one).startsWith('acme.'))).toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
  });
});
