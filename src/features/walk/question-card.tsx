import type { ReactNode, Ref } from 'react';
import type { CoreNode } from '../../engine/article/article-core.ts';
import { warnOf } from '../../engine/contradiction/contradiction-warning.ts';
import { KeyCap } from '../../ui/form/key-cap.tsx';
import { AnswerList } from './answer-list.tsx';

type QuestionCardProps = {
  question: Pick<CoreNode<'question'>, 'prompt' | 'answers'>;
  /** Why it is asked; nothing while it loads. */
  lead: ReactNode;
  hrefFor: (answerId: string) => string;
  /** The answer given before that this one does not go with. */
  againstAt?: (answerId: string) => string | undefined;
  hasDigits: boolean;
  /** The answer given before, which is being changed, with the link that keeps it. */
  before?: { readonly answerId: string; readonly href: string } | undefined;
  isAtRest?: boolean;
  headingRef: Ref<HTMLHeadingElement>;
  /** What stands below the answers: how to find out, and what to do when stuck. */
  children: ReactNode;
};

export function QuestionCard({
  question,
  lead,
  hrefFor,
  againstAt,
  hasDigits,
  before,
  isAtRest = false,
  headingRef,
  children,
}: QuestionCardProps) {
  const answers = Object.entries(question.answers).map(([id, { label, detail }]) => {
    const given = againstAt?.(id);
    return { id, label, detail, href: hrefFor(id), warning: given && warnOf(given) };
  });
  const kept = before && question.answers[before.answerId];
  return (
    <section aria-labelledby="place">
      <h1 id="place" ref={headingRef} tabIndex={-1}>
        {question.prompt}
      </h1>
      {/* As many lines as it takes are kept free, so that the answers do not move when it comes. */}
      <p className="mb-6 mt-2 min-h-18 max-w-[62ch] text-muted sm:min-h-12 print:min-h-0">{lead}</p>
      {/* They take no room, so that the answers stay where they are when the case is read. */}
      {kept !== undefined && before && (
        <p className="relative h-0 print:hidden">
          <span className="absolute bottom-2 text-xs">
            <a href={before.href} data-key="escape" className="text-link">
              Keep “{kept.label}”
            </a>{' '}
            <KeyCap>Esc</KeyCap>
          </span>
        </p>
      )}
      {isAtRest && (
        <p className="relative h-0 print:hidden">
          <span className="absolute bottom-2 text-xs text-muted">Open again to answer.</span>
        </p>
      )}
      <AnswerList answers={answers} hasDigits={hasDigits} isAtRest={isAtRest} {...(before ? { chosen: before.answerId } : {})} />
      {children}
    </section>
  );
}
