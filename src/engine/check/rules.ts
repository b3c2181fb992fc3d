import type { ReadingProblem } from './reading.ts';
import { unknownLast } from './rules/article/answer-order.ts';
import { countedCauses, ruledOut, stepIds } from './rules/article/causes.ts';
import { pastDates } from './rules/article/dates.ts';
import { goneNames } from './rules/article/gone-names.ts';
import { ids } from './rules/article/ids.ts';
import { kinds, noAfterOfPage, noSignsOfPage } from './rules/article/kinds.ts';
import { movedOverlays } from './rules/article/moved-overlays.ts';
import { askedObservations } from './rules/article/observations.ts';
import { outcomes, provenAbsence } from './rules/article/outcomes.ts';
import { overlays } from './rules/article/overlays.ts';
import { signs } from './rules/article/signs.ts';
import { stated } from './rules/article/stated.ts';
import { waysOfCauses } from './rules/article/ways-of-causes.ts';
import { factsTold } from './rules/catalogue/facts.ts';
import { formerLines } from './rules/catalogue/former.ts';
import { goesWith } from './rules/catalogue/goes-with.ts';
import { ledger } from './rules/catalogue/ledger.ts';
import { toldTakeAlong } from './rules/catalogue/take-along.ts';
import { knownTools } from './rules/catalogue/tools.ts';
import { healthyKeys } from './rules/keys/healthy-keys.ts';
import { keyForms } from './rules/keys/key-forms.ts';
import { keyNames } from './rules/keys/key-names.ts';
import { keySamples } from './rules/keys/key-samples.ts';
import { declaredBlanks, unusedBlanks } from './rules/parts/blanks.ts';
import { collected } from './rules/parts/collected.ts';
import { holds } from './rules/parts/holds.ts';
import { doubledLinks, knownLinks, links } from './rules/parts/links.ts';
import { knownArticles, knownRoles, knownSources } from './rules/parts/named-outside.ts';
import { pictures } from './rules/parts/pictures.ts';
import { replacedPlaceholders } from './rules/parts/placeholders.ts';
import { knownProcedures, procedures } from './rules/parts/procedures.ts';
import { putBack } from './rules/parts/put-back.ts';
import { classes } from './rules/parts/reads.ts';
import { scopes } from './rules/parts/scopes.ts';
import { tables } from './rules/parts/tables.ts';
import { emptyTexts, sources, textLengths } from './rules/parts/texts.ts';
import { undo } from './rules/parts/undo.ts';
import { provenWidenings, saidWidenings } from './rules/parts/widening.ts';
import { saidCommands } from './rules/parts/widening-commands.ts';
import { answers, decidingQuestions, lostCauses, questionsInPlace } from './rules/walks/answers.ts';
import { brokenWays } from './rules/walks/broken-ways.ts';
import { contradictedWays } from './rules/walks/contradicted-ways.ts';
import { recordedEditions } from './rules/walks/editions.ts';
import { openAnswers } from './rules/walks/open-answers.ts';
import { ownWalks } from './rules/walks/own-walks.ts';
import { putBackPlaces } from './rules/walks/put-back-places.ts';
import { saidStandings } from './rules/walks/said-standings.ts';
import { seenWalks } from './rules/walks/seen-walks.ts';
import { tries } from './rules/walks/tries.ts';
import { loops, questionCount, reachableNodes } from './rules/walks/ways.ts';

/** Every rule of articles, in the order in which their faults are named. The only list: checks, pages and tests read it. */
export const rules = [
  stated,
  undo,
  putBack,
  saidWidenings,
  sources,
  emptyTexts,
  textLengths,
  replacedPlaceholders,
  holds,
  stepIds,
  scopes,
  links,
  doubledLinks,
  tables,
  pictures,
  classes,
  unknownLast,
  unusedBlanks,
  ids,
  kinds,
  ruledOut,
  waysOfCauses,
  outcomes,
  countedCauses,
  pastDates,
  goneNames,
  signs,
  noSignsOfPage,
  noAfterOfPage,
  keyForms,
  keyNames,
  keySamples,
  healthyKeys,
  overlays,
  movedOverlays,
  brokenWays,
  reachableNodes,
  loops,
  answers,
  decidingQuestions,
  questionsInPlace,
  lostCauses,
  saidStandings,
  tries,
  contradictedWays,
  openAnswers,
  seenWalks,
  questionCount,
  provenWidenings,
  putBackPlaces,
  provenAbsence,
  recordedEditions,
  ownWalks,
  knownRoles,
  knownSources,
  askedObservations,
  goesWith,
  knownArticles,
  knownLinks,
  knownProcedures,
  toldTakeAlong,
  knownTools,
  declaredBlanks,
  saidCommands,
  collected,
  formerLines,
  procedures,
  ledger,
  factsTold,
] as const;

/** One of them. */
export type Rule = (typeof rules)[number];

/** A fault of an article, as data. `kind` is its code; `nodeId` is where to mend it: a node, `start` or `about`. */
export type ArticleProblem = ReturnType<Rule['check']>[number] | ReadingProblem;

/** The code of a fault. */
export type ProblemKind = ArticleProblem['kind'];
