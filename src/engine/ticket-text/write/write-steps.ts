import type { ArticleNode } from '../../../model/article/article-node.ts';
import type { ChecklistStep } from '../../../model/article/checklist-step.ts';
import type { StepRecord } from '../../../model/case/case.ts';
import { checklistOf } from '../../article/checklist-of.ts';
import { titleOf } from '../../article/title.ts';
import { stepKey } from '../../case/case.ts';
import { causeToday, earlierSteps, partsOfKey } from '../../checklist/earlier-steps.ts';
import { ownValue } from '../../data/own-value.ts';
import { askableIn } from '../../walk/asked.ts';
import { writeFreeText, writeWords } from '../hide/free-text.ts';
import { writeMoment } from '../moments.ts';
import { writeName } from '../tokens.ts';
import type { CasePlace, CaseView } from './view-case.ts';
import { writeBeside, writeLine } from './write-beside.ts';
import { writeStatement } from './write-statement.ts';

/** The cause or procedure with all its steps, then the recorded steps of other causes. */
export function writeSteps(view: CaseView): string[][] {
  const { case: kept, place, contradiction } = view;
  const checklist = contradiction === undefined ? checklistOf(place?.node) : [];
  const here = place === undefined || checklist.length === 0 ? [] : writeChecklist(view, place, checklist);
  const own = new Set(checklist.map(({ id }) => stepKey(place?.asked ?? '', id)));
  for (const { key } of here.length === 0 ? [] : earlierIn(view, place, checklist)) {
    own.add(key);
  }
  const others = Object.entries(kept.steps).filter(([key]) => !own.has(key));
  const lines = others.map(([key, record]) => writeRecord(record, wordsOfStep(place, key), key));
  return [...here, ...(lines.length === 0 ? [] : [['STEPS OF OTHER CAUSES', ...lines]])];
}

function writeChecklist(view: CaseView, place: CasePlace, checklist: readonly ChecklistStep[]): string[][] {
  const { holds, wayOf, whenFixed, stopsHere } = place.node.kind === 'cause' ? place.node : {};
  const found = wayOf === undefined ? 'CAUSE' : 'ANOTHER WAY';
  const [ended, open] = place.node.kind === 'procedure' ? ['DONE', 'TO DO'] : ['FIXED', place.isFound ? found : 'POSSIBLE CAUSE'];
  const [cause, next] = [wayOf, whenFixed].map((id) => (id === undefined ? undefined : ownValue(place.article.nodes, id)));
  return [
    [
      `${place.isFixed ? (holds === undefined ? ended : 'WORKED AROUND') : open}  ${writeWords(titleOf(place.node))}`,
      ...(cause === undefined ? [] : [` Another way to remove: ${writeWords(titleOf(cause))}`]),
      ...(holds === undefined ? [] : [` How long it lasts: ${writeStatement(holds)}`]),
      ...(next === undefined ? [] : [` If it is fixed, next comes: ${writeWords(titleOf(next))}`]),
      ...(stopsHere ? [' The source hands over here; what is left is not checked.'] : []),
      ...checklist.flatMap((step) => {
        const key = stepKey(place.asked, step.id);
        const record = ownValue(view.case.steps, key);
        return [record === undefined ? ` [ ] ${writeLine(step)}` : writeRecord(record, writeLine(step), key), ...writeBeside(step, view)];
      }),
      ...earlierIn(view, place, checklist).map(({ key, record }) => writeRecord(record, wordsInCause(place.node, key), key)),
    ],
  ];
}

function writeRecord(record: StepRecord, words: string, key: string): string {
  const at = writeMoment(record.at);
  const mark = `[step: ${writeName(key)}]`;
  switch (record.state) {
    case 'done':
      return ` [done ${at}] ${words} ${mark}`;
    case 'skipped':
      return ` [skipped ${at}] ${words} Reason: ${writeFreeText(record.reason)} ${mark}`;
    case 'failed':
      return ` [failed ${at}] ${words} Note: ${writeFreeText(record.note)} ${mark}`;
    case 'waiting':
      return ` [waiting ${at}, until ${writeMoment(record.until)}] ${words} ${mark}`;
  }
}

function earlierIn({ case: kept }: CaseView, place: CasePlace | undefined, checklist: readonly ChecklistStep[]) {
  const stepIds = checklist.map(({ id }) => id);
  return place === undefined ? [] : earlierSteps(place.article, kept.steps, place.asked, stepIds);
}

/** The cause and the step in words; their ids where the article has the cause no more. */
function wordsOfStep(place: CasePlace | undefined, key: string): string {
  const cause = place === undefined ? undefined : causeToday(place.article, partsOfKey(key).cause);
  const nodeId = place === undefined || cause === undefined ? undefined : askableIn(place.article).get(cause)?.nodeId;
  const node = nodeId === undefined ? undefined : place?.article.nodes[nodeId];
  return node === undefined ? writeWords(key) : `${writeWords(titleOf(node))}: ${wordsInCause(node, key)}`;
}

/** The step in words; where the cause has it no more that is said, for its words went with it. */
function wordsInCause(node: ArticleNode, key: string): string {
  const { stepId } = partsOfKey(key);
  const step = checklistOf(node).find(({ id }) => id === stepId);
  return step === undefined ? writeWords(`a step that this edition does not have any more (${stepId})`) : writeLine(step);
}
