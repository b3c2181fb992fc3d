import { lazy, Suspense } from 'react';
import { type CoreNode, joinNode } from '../../../engine/article/article-core.ts';
import type { Blanks } from '../../../engine/words/blanks.ts';
import { HowToFindCard } from '../../../features/walk/how-to-find-card.tsx';
import { QuestionCard } from '../../../features/walk/question-card.tsx';
import type { Question } from '../../../model/article/question.ts';
import type { DetailsHere } from '../../../services/articles/details-store.ts';
import { roleName } from '../../../services/articles/role-name.ts';
import type { CaseWork } from '../../../services/cases/use-case.ts';
import type { PlaceView } from '../../../services/place/place-view.ts';
import { BlanksForm } from '../../../ui/form/blanks-form.tsx';
import { linkButtonStyle } from '../../../ui/form/button-style.ts';
import { SourcedText } from '../../../ui/text/sourced-text.tsx';
import { useDigits } from '../../shell/digits-switch.tsx';
import { useTakenBack } from '../taken-back.ts';
import { useFill } from '../use-fill.ts';
import { DetailsFailed } from './details-failed.tsx';
import { LaterLookTwice } from './later-look-twice.tsx';
import type { PlaceContentProps, SettledPlace } from './place-content-props.ts';
import { PlaceFoot } from './place-foot.tsx';

const BelowQuestion = lazy(async () => ({ default: (await import('./below-question.tsx')).BelowQuestion }));

type QuestionContentProps = PlaceContentProps & {
  question: CoreNode<'question'>;
  details: DetailsHere;
  settled: SettledPlace;
  retry: () => void;
};

/** A question with its answers at once, and how to find out as soon as it is here and the answers have been painted. */
export function QuestionContent({ question, details, settled, retry, opened, view, work, onOpen, headingRef }: QuestionContentProps) {
  const hasDigits = useDigits();
  const before = useTakenBack({ ...view, inCase: work.takenBack });
  const why = typeof details === 'object' ? joinNode(question, details).why : undefined;
  return (
    <QuestionCard
      question={question}
      lead={why && <SourcedText {...why} />}
      hrefFor={view.answerHref}
      againstAt={view.againstAt}
      hasDigits={hasDigits}
      before={before}
      isAtRest={work.kept?.closed !== undefined}
      headingRef={headingRef}
    >
      <QuestionBelow key={settled.view.asked} {...settled} opened={opened} retry={retry} onOpen={onOpen} />
    </QuestionCard>
  );
}

type BelowProps = SettledPlace & Pick<PlaceContentProps, 'onOpen' | 'opened'> & { retry: () => void };

function QuestionBelow({ view, work, details, retry, ...rest }: BelowProps) {
  const { node } = view;
  if (details === 'failed') {
    return <DetailsFailed says="How to find out did not load. The answers work without it." retry={retry} />;
  }
  if (details === undefined || node.kind !== 'question') {
    return <div className="panel min-h-48" />;
  }
  return <QuestionDetails question={joinNode(node, details)} blanks={details.blanks} view={view} work={work} {...rest} />;
}

type QuestionDetailsProps = {
  question: Question;
  blanks: Blanks;
  view: PlaceView;
  work: CaseWork;
  onOpen: PlaceContentProps['onOpen'];
  opened: PlaceContentProps['opened'];
};

function QuestionDetails({ question, blanks, view, work, onOpen, opened }: QuestionDetailsProps) {
  const { bodyOf, form } = useFill(blanks, work, view.article.pack);
  const role = roleName(question.howToFind.role);
  const place = { opened, view, work };
  return (
    <>
      <fieldset disabled={work.isAtRest} className="at-rest min-w-0">
        <HowToFindCard
          howToFind={question.howToFind}
          role={role}
          steps={question.howToFind.steps.map(bodyOf)}
          lookTwice={(minutes) => <LaterLookTwice work={work} asked={view.asked} minutes={minutes} />}
        >
          <BlanksForm {...form} />
        </HowToFindCard>
      </fieldset>
      <Suspense>
        <BelowQuestion {...place} />
      </Suspense>
      <PlaceFoot node={question} view={view} onOpen={onOpen} progress={describeProgress(view)}>
        <button type="button" className={linkButtonStyle} onClick={() => onOpen('ask')}>
          Ask somebody else
        </button>
      </PlaceFoot>
      <Suspense>
        <BelowQuestion {...place} isLast />
      </Suspense>
    </>
  );
}

function describeProgress({ questionNumber, further: { fewest, most }, causes }: PlaceView): string {
  const more = most === 0 ? 'the last one' : fewest === most ? `${most} more` : `${fewest} to ${most} more`;
  const possible = causes.filter(({ kind }) => kind === 'possible').length;
  return `Question ${questionNumber} · ${more} · ${possible} ${possible === 1 ? 'cause' : 'causes'} possible`;
}
