import { useEffect } from 'react';
import type { Question } from '../engine/article.ts';
import { writeAskText } from '../features/walk/ask-text.ts';
import { HowToFindCard } from '../features/walk/how-to-find-card.tsx';
import { QuestionCard } from '../features/walk/question-card.tsx';
import { BlanksForm } from '../ui/blanks-form.tsx';
import { linkButtonStyle } from '../ui/button-style.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { useDigits } from './digits-switch.tsx';
import { LaterLookTwice } from './later-look-twice.tsx';
import { loadProcesses } from './load-processes.ts';
import { loadEndContent } from './parts.ts';
import type { PlaceContentProps } from './place-content-props.ts';
import { PlaceFoot } from './place-foot.tsx';
import type { PlaceView } from './place-view.ts';
import { roleName } from './role-name.ts';
import { useFill } from './use-fill.ts';

export function QuestionContent({ question, view, work, url, headingRef }: PlaceContentProps & { question: Question }) {
  const { article, answerHref, causes, entries } = view;
  const hasDigits = useDigits();
  const { fillText, bodyOf, form } = useFill(question, article.blanks, work);
  const role = roleName(question.howToFind.role);
  const ask = () => writeAskText({ article, question, role, answered: entries, causes, fill: fillText, url: url() });
  useEffect(preloadWhatComesNext, []);
  return (
    <QuestionCard question={question} hrefFor={answerHref} hasDigits={hasDigits} headingRef={headingRef}>
      <HowToFindCard
        howToFind={question.howToFind}
        role={role}
        steps={question.howToFind.steps.map(bodyOf)}
        lookTwice={(minutes) => <LaterLookTwice work={work} asked={view.asked} minutes={minutes} />}
      >
        <BlanksForm {...form} />
      </HowToFindCard>
      <PlaceFoot view={view} url={url} progress={describeProgress(view)}>
        <CopyButton label="Ask an administrator" getText={ask} copied="Text for the administrator copied" className={linkButtonStyle} />
      </PlaceFoot>
    </QuestionCard>
  );
}

// Long enough for the question to be read, short enough to be there before the first answer leads to a cause.
const preloadAfter = 400;

function preloadWhatComesNext() {
  const timer = setTimeout(() => {
    // A load that fails here is tried again when the page is shown, and said there.
    Promise.all([loadProcesses(), loadEndContent()]).catch(() => undefined);
  }, preloadAfter);
  return () => clearTimeout(timer);
}

function describeProgress({ entries, further: { fewest, most }, causes }: PlaceView): string {
  const more = most === 0 ? 'the last one' : fewest === most ? `${most} more` : `${fewest} to ${most} more`;
  const possible = causes.filter(({ kind }) => kind === 'possible').length;
  return `Question ${entries.length + 1} · ${more} · ${possible} ${possible === 1 ? 'cause' : 'causes'} possible`;
}
