import { type Ref, use } from 'react';
import { blanks } from '../content/blanks.ts';
import { blanksOf } from '../engine/node-blanks.ts';
import type { Observation } from '../engine/observation.ts';
import { OtherQuestions } from '../features/triage/other-questions.tsx';
import { OutcomeCard } from '../features/triage/outcome-card.tsx';
import { HowToFindCard } from '../features/walk/how-to-find-card.tsx';
import { QuestionCard } from '../features/walk/question-card.tsx';
import { BlanksForm } from '../ui/blanks-form.tsx';
import { useDigits } from './digits-switch.tsx';
import { LaterLookTwice } from './later-look-twice.tsx';
import { loadPointers } from './near-pointers.ts';
import { roleName } from './role-name.ts';
import { type TriageView, triageAddress } from './triage-view.ts';
import type { CaseWork } from './use-case.ts';
import { useFill } from './use-fill.ts';

type TriageContentProps = { view: TriageView; work: CaseWork; headingRef: Ref<HTMLHeadingElement> };

/** The next question of triage, or where it has come to. */
export function TriageContent({ view, work, headingRef }: TriageContentProps) {
  const [next, ...others] = view.questions;
  const hrefFor = (observation: Observation) => (answerId: string) => triageAddress(new Map([...view.answers, [observation.id, answerId]]));
  const further = (questions: readonly Observation[]) => (
    <OtherQuestions
      questions={questions.map((observation) => ({
        id: observation.id,
        prompt: observation.prompt,
        answers: Object.entries(observation.answers).map(([id, { label }]) => ({ id, label, href: hrefFor(observation)(id) })),
      }))}
    />
  );
  if (view.left === 0) {
    return <NoneFits view={view} work={work} headingRef={headingRef} />;
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
          outcome={{ kind: 'several', articles: view.lines.filter(({ isOut }) => !isOut) }}
          pointers={[]}
          headingRef={headingRef}
        >
          {null}
        </OutcomeCard>
      </>
    );
  }
  return <TriageQuestion observation={next} work={work} hrefFor={hrefFor(next)} headingRef={headingRef} others={further(others)} />;
}

function NoneFits({ view, headingRef }: TriageContentProps) {
  const pointers = use(loadPointers(view.nearIds));
  return (
    <>
      <title>None of the articles fits – Which article fits? – Unstuck</title>
      <OutcomeCard outcome={{ kind: 'none', articles: view.lines }} pointers={pointers} headingRef={headingRef}>
        {null}
      </OutcomeCard>
    </>
  );
}

type TriageQuestionProps = {
  observation: Observation;
  work: CaseWork;
  hrefFor: (answerId: string) => string;
  headingRef: Ref<HTMLHeadingElement>;
  others: React.ReactNode;
};

function TriageQuestion({ observation, work, hrefFor, headingRef, others }: TriageQuestionProps) {
  const hasDigits = useDigits();
  const question = { kind: 'question', ...observation } as const;
  const { bodyOf, form } = useFill(blanksOf(question, blanks), work);
  return (
    <>
      <title>{`${observation.prompt} – Which article fits? – Unstuck`}</title>
      <QuestionCard question={question} why={question.why} hrefFor={hrefFor} hasDigits={hasDigits} headingRef={headingRef}>
        <HowToFindCard
          howToFind={observation.howToFind}
          role={roleName(observation.howToFind.role)}
          steps={observation.howToFind.steps.map(bodyOf)}
          lookTwice={(minutes) => <LaterLookTwice work={work} asked={observation.id} minutes={minutes} />}
        >
          <BlanksForm {...form} />
        </HowToFindCard>
      </QuestionCard>
      {others}
    </>
  );
}
