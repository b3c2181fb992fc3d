import { type Ref, use } from 'react';
import { whichHolds } from '../../engine/contradiction/contradiction-warning.ts';
import { blanksOf } from '../../engine/graph/node-blanks.ts';
import { OtherQuestions } from '../../features/triage/other-questions.tsx';
import { OutcomeCard } from '../../features/triage/outcome-card.tsx';
import { ContradictionCard } from '../../features/walk/contradiction-card.tsx';
import { HowToFindCard } from '../../features/walk/how-to-find-card.tsx';
import { QuestionCard } from '../../features/walk/question-card.tsx';
import type { Observation } from '../../model/article/observation.ts';
import { loadPointers } from '../../services/articles/near-pointers.ts';
import { roleName } from '../../services/articles/role-name.ts';
import type { CaseWork } from '../../services/cases/use-case.ts';
import type { TriageCatalogue } from '../../services/triage/triage-catalogue.ts';
import { againstInTriage, type TriageView, triageAddress } from '../../services/triage/triage-view.ts';
import { BlanksForm } from '../../ui/form/blanks-form.tsx';
import { SourcedText } from '../../ui/text/sourced-text.tsx';
import { LaterLookTwice } from '../place/content/later-look-twice.tsx';
import { useTakenBack } from '../place/taken-back.ts';
import { useFill } from '../place/use-fill.ts';
import { useDigits } from '../shell/digits-switch.tsx';

type TriageContentProps = {
  view: TriageView;
  catalogue: TriageCatalogue;
  work: CaseWork;
  /** The link without the answers named. */
  hrefWithout: (...asked: string[]) => string;
  headingRef: Ref<HTMLHeadingElement>;
};

/** The next question of triage, or where it has come to. */
export function TriageContent({ view, catalogue, work, hrefWithout, headingRef }: TriageContentProps) {
  const hasDigits = useDigits();
  const [next, ...others] = view.questions;
  const hrefFor = (observation: Observation) => (answerId: string) => triageAddress(new Map([...view.answers, [observation.id, answerId]]));
  const againstAt = (observation: Observation) => (answerId: string) => againstInTriage(view.answers, observation.id, answerId, catalogue);
  const further = (questions: readonly Observation[]) => (
    <OtherQuestions
      questions={questions.map((observation) => ({
        id: observation.id,
        prompt: observation.prompt,
        answers: Object.entries(observation.answers).map(([id, { label }]) => ({
          id,
          label,
          href: hrefFor(observation)(id),
          against: againstAt(observation)(id),
        })),
      }))}
    />
  );
  if (view.contradiction !== undefined) {
    return (
      <>
        <title>{`${whichHolds} – Which article fits? – Unstuck`}</title>
        <ContradictionCard contradiction={view.contradiction} hrefWithout={hrefWithout} hasDigits={hasDigits} headingRef={headingRef}>
          {null}
        </ContradictionCard>
      </>
    );
  }
  if (view.left === 0) {
    return <NoneFits view={view} headingRef={headingRef} />;
  }
  if (view.clear !== undefined) {
    return (
      <>
        <title>{`${view.clear.title} – Which article fits? – Unstuck`}</title>
        <OutcomeCard outcome={{ kind: 'clear', article: view.clear }} pointers={[]} headingRef={headingRef}>
          {further(view.questions)}
        </OutcomeCard>
      </>
    );
  }
  if (next === undefined) {
    return (
      <>
        <title>Articles left – Which article fits? – Unstuck</title>
        <OutcomeCard
          outcome={{ kind: 'several', articles: view.lines.filter(({ isOut }) => !isOut), count: view.left }}
          pointers={[]}
          headingRef={headingRef}
        >
          {null}
        </OutcomeCard>
      </>
    );
  }
  return (
    <TriageQuestion
      address={view.address}
      observation={next}
      catalogue={catalogue}
      work={work}
      hrefFor={hrefFor(next)}
      againstAt={againstAt(next)}
      hasDigits={hasDigits}
      headingRef={headingRef}
      others={further(others)}
    />
  );
}

function NoneFits({ view, headingRef }: Pick<TriageContentProps, 'view' | 'headingRef'>) {
  const pointers = use(loadPointers(view.nearIds));
  return (
    <>
      <title>None of the articles fits – Which article fits? – Unstuck</title>
      <OutcomeCard outcome={{ kind: 'none', articles: view.lines, count: view.counts.out }} pointers={pointers} headingRef={headingRef}>
        {null}
      </OutcomeCard>
    </>
  );
}

type TriageQuestionProps = {
  address: string;
  observation: Observation;
  catalogue: TriageCatalogue;
  work: CaseWork;
  hrefFor: (answerId: string) => string;
  againstAt: (answerId: string) => string | undefined;
  hasDigits: boolean;
  headingRef: Ref<HTMLHeadingElement>;
  others: React.ReactNode;
};

function TriageQuestion({ address, observation, catalogue, work, hrefFor, againstAt, hasDigits, headingRef, others }: TriageQuestionProps) {
  const question = { kind: 'question', ...observation } as const;
  const { bodyOf, form } = useFill(blanksOf(question, catalogue.blanksAt(observation)), work, catalogue.markOf(observation));
  const before = useTakenBack({ address, asked: observation.id, againstAt, answerHref: hrefFor, inCase: work.takenBack });
  return (
    <>
      <title>{`${observation.prompt} – Which article fits? – Unstuck`}</title>
      <QuestionCard
        question={question}
        lead={<SourcedText {...question.why} />}
        hrefFor={hrefFor}
        againstAt={againstAt}
        hasDigits={hasDigits}
        before={before}
        isAtRest={work.kept?.closed !== undefined}
        headingRef={headingRef}
      >
        <fieldset disabled={work.isAtRest} className="at-rest min-w-0">
          <HowToFindCard
            howToFind={observation.howToFind}
            role={roleName(observation.howToFind.role)}
            steps={observation.howToFind.steps.map(bodyOf)}
            lookTwice={(minutes) => <LaterLookTwice work={work} asked={observation.id} minutes={minutes} />}
          >
            <BlanksForm {...form} />
          </HowToFindCard>
        </fieldset>
      </QuestionCard>
      {others}
    </>
  );
}
