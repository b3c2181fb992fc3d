import type { KeyboardEvent, ReactNode, Ref } from 'react';
import type { CoreNode } from '../../engine/article-core.ts';
import { warnOf } from '../../engine/contradiction-warning.ts';
import { AnswerList } from './answer-list.tsx';

type QuestionCardProps = {
  question: Pick<CoreNode<'question'>, 'prompt' | 'answers'>;
  /** Why it is asked; nothing while it loads. */
  lead: ReactNode;
  hrefFor: (answerId: string) => string;
  /** The answer given before that this one does not go with. */
  againstAt?: (answerId: string) => string | undefined;
  hasDigits: boolean;
  headingRef: Ref<HTMLHeadingElement>;
  /** What stands below the answers: how to find out, and what to do when stuck. */
  children: ReactNode;
};

export function QuestionCard({ question, lead, hrefFor, againstAt, hasDigits, headingRef, children }: QuestionCardProps) {
  const answers = Object.entries(question.answers).map(([id, { label, detail }]) => {
    const given = againstAt?.(id);
    return { id, label, detail, href: hrefFor(id), warning: given && warnOf(given) };
  });
  return (
    <section aria-labelledby="place" onKeyDown={hasDigits ? chooseByDigit : undefined}>
      <h1 id="place" ref={headingRef} tabIndex={-1}>
        {question.prompt}
      </h1>
      {/* As many lines as it takes are kept free, so that the answers do not move when it comes. */}
      <p className="mb-4.5 mt-2 min-h-18 max-w-[62ch] text-muted sm:min-h-12">{lead}</p>
      <AnswerList answers={answers} hasDigits={hasDigits} />
      {children}
    </section>
  );
}

function chooseByDigit(event: KeyboardEvent<HTMLElement>) {
  const isTyping = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
  if (isTyping || event.altKey || event.ctrlKey || event.metaKey || !/^[1-9]$/.test(event.key)) {
    return;
  }
  event.currentTarget.querySelector<HTMLAnchorElement>(`a[data-answer="${event.key}"]`)?.click();
}
