import { showPlace, writeTicket } from '../../../src/app/fixtures/show-place.ts';
import { knownToProgram } from '../../../src/content/known-to-program.ts';
import { splitArticle } from '../../../src/engine/article/split-article.ts';
import { compileArticle, fixedState } from '../../../src/engine/graph/compile-article.ts';
import { formatLink } from '../../../src/engine/link/link.ts';
import { articleDocumentOf, foundDocumentOf } from '../../../src/engine/search/search-documents.ts';
import { readHolders } from '../../../src/engine/search/word-holders.ts';
import { standingsAt } from '../../../src/engine/standings/standings.ts';
import { followLink } from '../../../src/engine/walk/arrival.ts';
import { observationsBeside } from '../../../src/engine/walk/observations-beside.ts';
import { ownNamesOf } from '../../../src/engine/walk/own-names.ts';
import { buildMap } from '../../../src/features/map/layout/map-graph.ts';
import type { Article } from '../../../src/model/article/article.ts';
import { describeFault } from '../../../src/packs/describe-fault.ts';
import { type OpenPack, openPack } from '../../../src/packs/doors/open-pack.ts';
import { sourceOfPacked } from '../../../src/packs/doors/packed-pack.ts';
import { type GivenPack, readGiven } from '../../../src/packs/doors/read-given.ts';
import type { PackSource } from '../../../src/packs/doors/source.ts';
import { sourceOfMap } from '../../../src/packs/doors/source-of-map.ts';
import type { PackFault } from '../../../src/packs/fault.ts';
import type { PackFiles } from '../../../src/packs/gate/find-file-faults.ts';
import type { Random } from './random.ts';
import type { Seeds } from './seeds.ts';

/** What became of a mutant: refused before it was a pack, opened with articles left out, or opened whole. */
export type Fate = 'refused' | 'partly' | 'whole';

/** What is wrong with the program if it is: a sentence for each promise that it did not keep. */
export type Judgement = { readonly fate: Fate; readonly broken: readonly string[] };

/** A pack as somebody gives it: as one file, as a folder, or put beside the program. */
export type Mutant = { readonly given: GivenPack } | { readonly beside: PackFiles; readonly packId: string };

/** Opens a mutant as the program does and walks what it lets in. Rejects where the program throws. */
export async function judgeMutant(mutant: Mutant, { around }: Seeds, random: Random): Promise<Judgement> {
  const broken: string[] = [];
  const found = await openMutant(mutant, around);
  if ('faults' in found) {
    return { fate: 'refused', broken: judgeFaults('the pack', found.faults) };
  }
  broken.push(...judgeNames(found, around));
  let leftOut = 0;
  for (const articleId of found.articleIds.slice(0, 12)) {
    const opened = await found.open(articleId);
    const faults = opened.faults ?? (await found.examine(articleId, knownToProgram));
    if (opened.faults !== undefined || faults.length > 0) {
      leftOut += 1;
      broken.push(...judgeFaults(articleId, faults));
    } else {
      articleDocumentOf(opened.article, { signs: opened.signs ?? [] });
      foundDocumentOf(opened.article);
      broken.push(...judgeArticle(opened.article, articleId, found, around), ...(await walk(opened.article, found, around, random)));
    }
  }
  broken.push(...(await judgeLists(found)));
  if (Object.keys(Object.prototype).length > 0 || 'polluted' in {}) {
    broken.push('every object has a field more');
  }
  return { fate: leftOut > 0 ? 'partly' : 'whole', broken };
}

async function openMutant(mutant: Mutant, around: Seeds['around']): Promise<OpenPack | { readonly faults: readonly PackFault[] }> {
  if ('beside' in mutant) {
    return openPack(sourceOfMap(mutant.beside), mutant.packId, around);
  }
  const read = await readGiven(mutant.given, () => undefined);
  if (read.faults !== undefined) {
    return read;
  }
  const source = sourceOfPacked(read.packed);
  return openPack(source, await idOf(source), around);
}

async function idOf({ read }: PackSource): Promise<string> {
  try {
    return String(JSON.parse(new TextDecoder().decode(await read('pack.json'))).id);
  } catch {
    return '';
  }
}

function hasHidden(text: string): boolean {
  return /[\u202a-\u202e\u2066-\u2069]|(?![\t\n])\p{Cc}/u.test(text);
}

function judgeFaults(what: string, faults: readonly PackFault[]): string[] {
  const lines = faults.map(describeFault);
  return [
    ...(faults.length === 0 ? [`${what} is left out, and nobody says why`] : []),
    ...lines.filter((line) => hasHidden(line)).map((line) => `a fault turns its line round: ${JSON.stringify(line)}`),
    ...lines.filter((line) => line.length > 3000).map((line) => `a fault fills the page: ${line.slice(0, 200)}`),
  ];
}

function judgeNames(pack: OpenPack, { lent }: Seeds['around']): string[] {
  const named = [
    ...pack.articleIds,
    ...Object.keys(pack.observations),
    ...Object.keys(pack.roles),
    ...Object.keys(pack.facts),
    ...Object.values(pack.observations).map(({ id }) => id),
  ];
  return [
    ...named.filter((name) => !name.startsWith(`${pack.id}.`)).map((name) => `${pack.id} has ${name}, which is none of its names`),
    ...(lent.has(pack.id) ? [`${pack.id} was opened, and is there already`] : []),
  ];
}

function judgeArticle(article: Article, articleId: string, pack: OpenPack, { home, lent }: Seeds['around']): string[] {
  const usesHome = pack.uses.includes(home);
  const isLent = (name: string) => usesHome && Object.hasOwn(lent.get(home)?.observations ?? {}, name);
  const isUsed = (name: string) => pack.uses.some((id) => name.startsWith(`${id}.`));
  const isOwn = (name: string) => name.startsWith(`${pack.id}.`);
  const asked = Object.values(article.nodes).flatMap((node) => (node.kind === 'question' && node.asks !== undefined ? [node.asks] : []));
  const kept = Object.values(article.blanks).map(({ keptAs = '' }) => keptAs);
  const isLentBlank = (name: string) => usesHome && Object.hasOwn(lent.get(home)?.blanks ?? {}, name);
  return [
    ...(article.id === articleId ? [] : [`${articleId} calls itself ${article.id}`]),
    ...(article.pack?.id === pack.id ? [] : [`${articleId} does not say whose it is`]),
    ...asked.filter((name) => !isOwn(name) && !isLent(name) && !isUsed(name)).map((name) => `${articleId} asks ${name}`),
    ...kept.filter((name) => !isOwn(name) && !isLentBlank(name) && !isUsed(name)).map((name) => `${articleId} keeps a blank as ${name}`),
  ];
}

/** Walks by answers that it has and by ones of the home pack; none of those of the home pack may be taken for its own. */
async function walk(article: Article, pack: OpenPack, { home, lent }: Seeds['around'], random: Random): Promise<string[]> {
  const { core } = splitArticle(article);
  const machine = compileArticle(core);
  const homes = lent.get(home)?.observations ?? {};
  const observations = observationsBeside(core, { ...homes, ...pack.observations });
  const own = ownNamesOf(article);
  const questions = Object.entries(article.nodes).flatMap(([nodeId, node]) => (node.kind === 'question' ? [[nodeId, node] as const] : []));
  const broken: string[] = [];
  const addresses: string[] = [];
  for (let left = 3; left > 0; left--) {
    const answers = new Map(questions.map(([nodeId, node]) => [node.asks ?? nodeId, random.pick(Object.keys(node.answers)) ?? 'yes']));
    for (const [id, one] of Object.entries(homes)) {
      answers.set(id, answers.get(id) ?? random.pick(Object.keys(one.answers)) ?? 'yes');
    }
    const arrival = followLink(core, machine, observations, { link: { articleId: article.id, answers }, faults: [] });
    const { place, link } = arrival;
    const standings = new Map([...standingsAt(machine, place, link.answers)].map(([nodeId, { kind }]) => [nodeId, kind]));
    buildMap(core, machine, { answers: link.answers, standings, observations });
    const known = new Set([...own, ...Object.keys(observations)]);
    broken.push(...[...link.answers.keys()].filter((name) => !known.has(name)).map((name) => `${article.id} has an answer to ${name}`));
    if (place.nodeId !== fixedState && !Object.hasOwn(article.nodes, place.nodeId)) {
      broken.push(`${article.id} leads to ${place.nodeId}, which it does not have`);
    }
    addresses.push(formatLink({ ...link, nodeId: place.nodeId }));
  }
  const address = random.pick(addresses);
  return address === undefined ? broken : [...broken, ...(await judgePage(article, address))];
}

/** The page of a place and its ticket text: what is written in an article is a text there, whatever it looks like. */
async function judgePage(article: Article, address: string): Promise<string[]> {
  const { markup } = await showPlace(article, address);
  const { text } = writeTicket(article, address);
  const isMarkup = /<(script|img|iframe|object)\b|<[a-z][^<>]*\s(on\w+=|(href|src)="(?!https:|\/(?!\/)|#|mailto:))/i.exec(markup);
  return [
    ...(isMarkup === null ? [] : [`${address} has markup of its own: ${markup.slice(isMarkup.index, isMarkup.index + 100)}`]),
    ...(hasHidden(text) ? [`the ticket text of ${address} turns its lines round`] : []),
  ];
}

async function judgeLists(pack: OpenPack): Promise<string[]> {
  const lists = await pack.openLists();
  if (lists === undefined) {
    return [];
  }
  if ('faults' in lists) {
    return judgeFaults('the index', lists.faults);
  }
  const broken: string[] = [];
  const readAll = async <T>(list: { readonly firsts: readonly unknown[]; readonly read: (at: number) => Promise<readonly T[]> }) => {
    const pieces = await Promise.all(list.firsts.map((_, at) => list.read(at).catch(() => [])));
    return pieces.flat();
  };
  const named = [
    ...(await readAll(lists.summaries)).map(({ id }) => id),
    ...(await readAll(lists.signs)).map(({ articleId }) => articleId),
    ...(await readAll(lists.keys)).map(({ articleId }) => articleId),
    ...lists.leftOut,
  ];
  broken.push(...named.filter((name) => !name.startsWith(`${pack.id}.`)).map((name) => `the index of ${pack.id} lists ${name}`));
  const places = (await readAll(lists.holders)).flatMap(([, holders]) => [...readHolders(holders, lists.articles).articles]);
  broken.push(
    ...places.filter((place) => place >= lists.articles).map((place) => `the index has a word in article ${place} of ${lists.articles}`),
  );
  return broken;
}
