import { unknownLast } from './answer-order.ts';
import { answers, decidingQuestions, lostCauses, questionsInPlace } from './answers.ts';
import { declaredBlanks, unusedBlanks } from './blanks.ts';
import { brokenWays } from './broken-ways.ts';
import { countedCauses, ruledOut, stepIds } from './causes.ts';
import { collected } from './collected.ts';
import { contradictedWays } from './contradicted-ways.ts';
import { pastDates } from './dates.ts';
import { recordedEditions } from './editions.ts';
import { factsTold } from './facts.ts';
import { formerLines } from './former.ts';
import { goesWith } from './goes-with.ts';
import { goneNames } from './gone-names.ts';
import { healthyKeys } from './healthy-keys.ts';
import { holds } from './holds.ts';
import { ids } from './ids.ts';
import { keyForms } from './key-forms.ts';
import { keyNames } from './key-names.ts';
import { keySamples } from './key-samples.ts';
import { kinds, noAfterOfPage, noSignsOfPage } from './kinds.ts';
import { ledger } from './ledger.ts';
import { doubledLinks, knownLinks, links } from './links.ts';
import { movedOverlays } from './moved-overlays.ts';
import { knownArticles, knownRoles, knownSources } from './named-outside.ts';
import { askedObservations } from './observations.ts';
import { openAnswers } from './open-answers.ts';
import { outcomes, provenAbsence } from './outcomes.ts';
import { overlays } from './overlays.ts';
import { ownWalks } from './own-walks.ts';
import { pictures } from './pictures.ts';
import { replacedPlaceholders } from './placeholders.ts';
import { knownProcedures, procedures } from './procedures.ts';
import { putBack } from './put-back.ts';
import { putBackPlaces } from './put-back-places.ts';
import type { ReadingProblem } from './reading.ts';
import { classes } from './reads.ts';
import { saidStandings } from './said-standings.ts';
import { scopes } from './scopes.ts';
import { seenWalks } from './seen-walks.ts';
import { signs } from './signs.ts';
import { stated } from './stated.ts';
import { tables } from './tables.ts';
import { toldTakeAlong } from './take-along.ts';
import { emptyTexts, sources, textLengths } from './texts.ts';
import { knownTools } from './tools.ts';
import { tries } from './tries.ts';
import { undo } from './undo.ts';
import { loops, questionCount, reachableNodes } from './ways.ts';
import { waysOfCauses } from './ways-of-causes.ts';
import { provenWidenings, saidWidenings } from './widening.ts';
import { saidCommands } from './widening-commands.ts';

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
