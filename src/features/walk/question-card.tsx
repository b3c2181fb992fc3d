import type { KeyboardEvent, ReactNode, Ref } from 'react';
import type { Statement } from '../../engine/article.ts';
import type { CoreNode } from '../../engine/article-core.ts';
import { SourcedText } from '../../ui/sourced-text.tsx';
import { AnswerList } from './answer-list.tsx';

type QuestionCardProps = {
  question: CoreNode<'question'>;
  /** Why it is asked; nothing while it loads. */
  why: Statement | undefined;
  hrefFor: (answerId: string) => string;
  hasDigits: boolean;
  headingRef: Ref<HTMLHeadingElement>;
  /** What stands below the answers: how to find out, and what to do when stuck. */
  children: ReactNode;
};

export function QuestionCard({ question, why, hrefFor, hasDigits, headingRef, children }: QuestionCardProps) {
  const answers = Object.entries(question.answers).map(([id, { label, detail }]) => ({
    id,
    label,
    href: hrefFor(id),
    ...(detail === undefined ? {} : { detail }),
  }));
  return (
    <section aria-labelledby="place" onKeyDown={hasDigits ? chooseByDigit : undefined}>
      <h1 id="place" ref={headingRef} tabIndex={-1}>
        {question.prompt}
      </h1>
      {/* As many lines as it takes are kept free, so that the answers do not move when it comes. */}
      <p className="mb-4.5 mt-2 min-h-18 max-w-[62ch] text-muted sm:min-h-12">{why !== undefined && <SourcedText {...why} />}</p>
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
