import { tools } from 'virtual:pack/tools';
import { checklistOf } from '../../../engine/article/checklist-of.ts';
import { titleOf } from '../../../engine/article/title.ts';
import { stepKey } from '../../../engine/case/case.ts';
import { earlierSteps } from '../../../engine/checklist/earlier-steps.ts';
import { ownValue } from '../../../engine/data/own-value.ts';
import { isCauseFound } from '../../../engine/walk/is-cause-found.ts';
import { replay } from '../../../engine/walk/replay.ts';
import type { Blanks } from '../../../engine/words/blanks.ts';
import { NoteField } from '../../../features/cases/note-field.tsx';
import { ChecklistCard } from '../../../features/resolution/checklist-card.tsx';
import type { Cause, Procedure } from '../../../model/article/article-node.ts';
import { useOwnRoles } from '../../../services/articles/own-roles.ts';
import { roleName } from '../../../services/articles/role-name.ts';
import { clock } from '../../../services/browser/clock.ts';
import { readTabCase } from '../../../services/browser/tab-case.ts';
import { markWalk, readMarks } from '../../../services/cases/step.ts';
import { useStepsOf } from '../../../services/cases/steps-of-case.ts';
import { ownerOf } from '../../../services/desk/entry-owner.ts';
import { adoptTypedSteps, keepTypedStep, readTypedStep } from '../../../services/typed/typed-steps.ts';
import { BlanksForm } from '../../../ui/form/blanks-form.tsx';
import { HouseHere } from '../../house/house-here.tsx';
import { useHouse } from '../../house/house-store.ts';
import { useFill } from '../use-fill.ts';
import { EndNotesSection } from './end-notes-section.tsx';
import type { PlaceContentProps } from './place-content-props.ts';
import { PlaceFoot } from './place-foot.tsx';
import { readProcedure } from './procedure-link.ts';
import { PutBackSection } from './put-back-section.tsx';

/** A cause or a procedure with its checklist. */
export function ChecklistContent({
  node,
  blanks,
  opened,
  view,
  work,
  onOpen,
  headingRef,
}: PlaceContentProps & { node: Cause | Procedure; blanks: Blanks }) {
  const { article, nodeId, asked, isFixed, link, answerHref } = view;
  const { bodyOf, form } = useFill(blanks, work, article.pack);
  const records = useStepsOf(work.kept?.steps, asked);
  const inCase = useStepsOf(work.stepsOfCase, asked);
  const { house, drawn, isEarly } = useHouse(article.id);
  const place = { view, work, blanks };
  const stepIds = checklistOf(node).map(({ id }) => id);
  const addedAt = (stepId: string, stands: 'at' | 'before' | 'after') =>
    drawn !== undefined && isEarly ? (
      <drawn.HouseAtStep house={house} {...place} stepIds={stepIds} stepId={stepId} stands={stands} />
    ) : null;
  const roles = useOwnRoles(article.pack?.id);
  const typedKey = (stepId: string) => `${article.id}/${stepKey(asked, stepId)}`;
  const [yes, no, goesOn] = node.kind === 'cause' ? ['fixed', 'not-fixed', node.notFixed] : ['done', 'not-done', node.notDone];
  const next = goesOn === undefined ? undefined : article.nodes[goesOn];
  const { whenFixed, wayOf, stopsHere } = node.kind === 'cause' ? node : {};
  const goesOnFixed = whenFixed === undefined ? undefined : article.nodes[whenFixed];
  const isFound = isCauseFound(article, nodeId, replay(opened.machine, link.answers).trail);
  const cause = wayOf === undefined ? undefined : article.nodes[wayOf];
  return (
    <ChecklistCard
      node={node}
      reached={isFixed ? 'ended' : link.from !== undefined ? 'possible' : isFound ? 'found' : 'next'}
      bodyOf={bodyOf}
      roleName={roleName}
      roles={roles}
      clock={clock}
      isAtRest={work.isAtRest === true}
      isClosed={work.kept?.closed !== undefined}
      kept={{ records, keep: (stepId, record) => work.change({ kind: 'step', key: stepKey(asked, stepId), record }) }}
      {...(work.beside === undefined ? {} : { beside: { name: work.beside || 'your case', records: inCase } })}
      earlier={earlierSteps(article, work.kept?.steps ?? {}, asked, stepIds)}
      typed={{
        adopt: () => adoptTypedSteps(ownerOf(readMarks(), readTabCase())),
        read: (stepId) => readTypedStep(ownerOf(readMarks(), readTabCase()), typedKey(stepId)),
        keep: (stepId, typed) => {
          const marks = typed === undefined ? readMarks() : markWalk();
          return keepTypedStep(ownerOf(marks, readTabCase()), typedKey(stepId), typed).catch(() => 'page');
        },
      }}
      renderNote={(stepId) => (
        <>
          <NoteField
            label="Note on this step"
            addLabel="Add a note"
            text={work.kept?.notes[stepKey(asked, stepId)] ?? ''}
            onChange={(text, before) => work.change({ kind: 'note', key: stepKey(asked, stepId), text }, { before })}
          />
          {addedAt(stepId, 'at')}
        </>
      )}
      renderAdded={addedAt}
      lead={<HouseHere when="early" {...place} hasSteps />}
      procedureOf={readProcedure}
      toolLink={(tool) => ownValue(tools, tool)}
      {...(cause && { wayOf: titleOf(cause) })}
      links={{
        yes: answerHref(yes),
        ...(goesOnFixed && { yesTitle: titleOf(goesOnFixed) }),
        ...(stopsHere && { stopsHere }),
        ...(next === undefined ? {} : { no: { href: answerHref(no), nextTitle: titleOf(next) } }),
      }}
      headingRef={headingRef}
      blanks={<BlanksForm {...form} />}
      putBacks={
        <>
          <EndNotesSection opened={opened} view={view} />
          <PutBackSection opened={opened} view={view} work={work} />
        </>
      }
    >
      <PlaceFoot node={node} view={view} onOpen={onOpen} />
      <HouseHere when="late" {...place} hasSteps />
    </ChecklistCard>
  );
}
