import { tools } from 'virtual:pack/tools';
import type { Blanks } from '../engine/blanks.ts';
import { stepKey } from '../engine/case.ts';
import { checklistOf } from '../engine/checklist-of.ts';
import { earlierSteps } from '../engine/earlier-steps.ts';
import { isCauseFound } from '../engine/is-cause-found.ts';
import { ownValue } from '../engine/own-value.ts';
import { replay } from '../engine/replay.ts';
import { titleOf } from '../engine/title.ts';
import { NoteField } from '../features/cases/note-field.tsx';
import { ChecklistCard } from '../features/resolution/checklist-card.tsx';
import type { Cause, Procedure } from '../model/article-node.ts';
import { BlanksForm } from '../ui/blanks-form.tsx';
import { clock } from './clock.ts';
import { EndNotesSection } from './end-notes-section.tsx';
import { ownerOf } from './entry-owner.ts';
import { HouseHere } from './house/house-here.tsx';
import { useHouse } from './house/house-store.ts';
import { useOwnRoles } from './own-roles.ts';
import type { PlaceContentProps } from './place-content-props.ts';
import { PlaceFoot } from './place-foot.tsx';
import { readProcedure } from './procedure-link.ts';
import { PutBackSection } from './put-back-section.tsx';
import { roleName } from './role-name.ts';
import { markWalk, readMarks } from './step.ts';
import { useStepsOf } from './steps-of-case.ts';
import { readTabCase } from './tab-case.ts';
import { adoptTypedSteps, keepTypedStep, readTypedStep } from './typed-steps.ts';
import { useFill } from './use-fill.ts';

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
