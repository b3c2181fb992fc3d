import { lazy, Suspense, useState } from 'react';
import { type Blanks, fillBlanks } from '../../engine/words/blanks.ts';
import { HouseStep } from '../../features/resolution/house-step.tsx';
import type { Instruction } from '../../model/article/statement.ts';
import { roleName } from '../../services/articles/role-name.ts';
import type { CaseWork } from '../../services/cases/use-case.ts';
import type { HouseEntry } from '../../services/house/house-entry.ts';
import { linkButtonStyle } from '../../ui/form/button-style.ts';
import { OnlyHere } from '../../ui/frame/only-here.tsx';

const NoteDialog = lazy(async () => ({ default: (await import('./note-dialog.tsx')).NoteDialog }));

type HouseLineProps = {
  one: HouseEntry;
  articleId: string;
  /** Whether it stands on another page than that of its node. */
  isElsewhere?: boolean;
  /** What was typed for the blanks of the home pack: those of another one fill no command of this one. */
  fill?: { readonly blanks: Blanks; readonly work: CaseWork } | undefined;
  answerHref?: ((answerId: string) => string | undefined) | undefined;
};

/** One thing that the house adds: what it says, who says so and since when, from which pack, and what has become of the text under it. */
export function HouseLine({ one, articleId, isElsewhere = false, fill, answerHref }: HouseLineProps) {
  const [isOpen, setOpen] = useState(false);
  const { entry, words, who, pack, status, isOnlyHere, change } = one;
  const about = [isElsewhere ? words.title : undefined, words.about].filter((part) => part !== undefined).join(': ');
  const href = entry.kind === 'answer' && status !== 'gone' ? answerHref?.(entry.answer) : undefined;
  return (
    <>
      {about !== '' && <span className="font-semibold">{about}: </span>}
      {entry.kind === 'step' ? (
        <HouseStepBody one={one} fill={fill} />
      ) : href === undefined ? (
        <span className="whitespace-pre-wrap break-words">{words.says}</span>
      ) : (
        <a href={href} className="text-link">
          {words.says}
        </a>
      )}
      <span className="mt-0.5 block text-sm text-muted">
        {who}, {entry.house.day} · {pack.title}, {pack.publisher} {isOnlyHere && <OnlyHere />}
        {change !== undefined && (
          <button type="button" className={`${linkButtonStyle} ml-2 print:hidden`} onClick={() => setOpen(true)}>
            Change<span className="sr-only"> the note “{words.says.slice(0, 60)}”</span>
          </button>
        )}
      </span>
      {status === 'moved' && (
        <span className="block text-sm text-warn">The article has changed here since this was written. Check that it still holds.</span>
      )}
      {status === 'gone' && (
        <span className="block text-sm text-warn">
          {words.title === undefined ? 'The place that this was written for' : 'The step that this was written for'} is no longer in the
          article.
        </span>
      )}
      {isOpen && change !== undefined && (
        <Suspense>
          <NoteDialog articleId={articleId} change={change} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

type StepBodyProps = Pick<HouseLineProps, 'one' | 'fill'>;

function HouseStepBody({ one: { entry, pack }, fill }: StepBodyProps) {
  const whose = `${pack.publisher}, ${pack.title}`;
  if (entry.kind !== 'step') {
    return null;
  }
  const role = roleName(entry.does.role);
  const bodyOf = ({ text, where, commands, mark, doubt, picture }: Instruction) => ({
    text,
    commands: (commands ?? []).map((command) => fillFor(command, fill)),
    whose,
    ...(where === undefined ? {} : { where: fillFor(where, fill) }),
    ...(mark === undefined ? {} : { mark }),
    ...(doubt === undefined ? {} : { doubt }),
    ...(picture === undefined ? {} : { picture: picture.alt }),
  });
  return <HouseStep step={entry.does} role={role} bodyOf={bodyOf} />;
}

function fillFor(text: string, fill: HouseLineProps['fill']) {
  return fillBlanks(text, fill?.blanks ?? {}, new Map(Object.entries(fill?.work.kept?.blanks ?? {})));
}
