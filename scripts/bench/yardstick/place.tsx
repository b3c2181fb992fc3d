import type { Ref } from 'react';
import { blanksOf } from '../../../src/engine/graph/node-blanks.ts';
import { fillBlanks } from '../../../src/engine/words/blanks.ts';
import { EscalationCard } from '../../../src/features/walk/escalation-card.tsx';
import { HowToFindCard } from '../../../src/features/walk/how-to-find-card.tsx';
import { QuestionCard } from '../../../src/features/walk/question-card.tsx';
import { ReferralCard } from '../../../src/features/walk/referral-card.tsx';
import type { ArticleNode } from '../../../src/model/article/article-node.ts';
import type { Question } from '../../../src/model/article/question.ts';
import type { Instruction } from '../../../src/model/article/statement.ts';
import { BlanksForm } from '../../../src/ui/form/blanks-form.tsx';
import { linkButtonStyle } from '../../../src/ui/form/button-style.ts';
import { CopyButton } from '../../../src/ui/form/copy-button.tsx';
import { InstructionBody, type InstructionBodyProps } from '../../../src/ui/text/instruction-body.tsx';
import { SourcedText } from '../../../src/ui/text/sourced-text.tsx';
import { article } from './tree.ts';

type PlaceProps = { node: ArticleNode; progress: string; hrefFor: (answerId: string) => string; headingRef: Ref<HTMLHeadingElement> };

/** What stands in the middle of the page, of the same parts as the application's. A cause has its steps and no checklist. */
export function Place({ node, progress, hrefFor, headingRef }: PlaceProps) {
  const foot = <Foot progress={progress} />;
  switch (node.kind) {
    case 'question':
      return (
        <QuestionCard question={node} lead={<SourcedText {...node.why} />} hrefFor={hrefFor} hasDigits headingRef={headingRef}>
          <HowToFind question={node} />
          {foot}
        </QuestionCard>
      );
    case 'cause':
      return (
        <section>
          <h1 ref={headingRef} tabIndex={-1}>
            {node.title}
          </h1>
          <ol className="panel space-y-2.5 px-4.5 py-4">
            {node.resolution.map((step) => (
              <li key={step.id}>
                <InstructionBody {...bodyOf(node, step)} />
              </li>
            ))}
          </ol>
          {foot}
        </section>
      );
    case 'escalation':
      return (
        <EscalationCard
          reached="Nothing proven yet"
          escalation={node}
          role={node.role ?? ''}
          causes={[]}
          leftOpen={[]}
          changeHref={hrefFor}
          headingRef={headingRef}
        >
          {foot}
        </EscalationCard>
      );
    case 'referral':
      return (
        <ReferralCard reached="Not this article" referral={node} headingRef={headingRef}>
          {foot}
        </ReferralCard>
      );
    case 'procedure':
    case 'page':
      throw new Error('The yardstick walks a diagnosis.');
  }
}

function HowToFind({ question }: { question: Question }) {
  const { howToFind } = question;
  const blanks = Object.entries(blanksOf(question, article.blanks)).map(([name, blank]) => ({ name, ...blank, typed: '' }));
  return (
    <HowToFindCard
      howToFind={howToFind}
      role={howToFind.role ?? ''}
      steps={howToFind.steps.map((step) => bodyOf(question, step))}
      lookTwice={(minutes) => <SourcedText text={`${minutes} min`} />}
    >
      <BlanksForm blanks={blanks} onType={() => undefined} />
    </HowToFindCard>
  );
}

function Foot({ progress }: { progress: string }) {
  return (
    <>
      <div className="mt-3.5 flex flex-wrap items-baseline gap-x-4 gap-y-1.5 text-sm text-muted">
        <span>{progress}</span>
        <CopyButton label="Ask somebody else" getText={() => ''} copied="Copied" className={linkButtonStyle} />
        <button type="button" className={linkButtonStyle}>
          Hand over
        </button>
        <a href="#map" className={linkButtonStyle}>
          Open the map of this article
        </a>
        <CopyButton label="Something wrong with this question?" getText={() => ''} copied="Copied" className={linkButtonStyle} />
      </div>
      <details className="panel mt-4">
        <summary className="px-4.5 py-3 text-sm font-semibold">Where does this come from?</summary>
      </details>
    </>
  );
}

function bodyOf(node: ArticleNode, { text, where, commands, mark }: Instruction): InstructionBodyProps {
  const fill = (words: string) => fillBlanks(words, blanksOf(node, article.blanks), new Map());
  return {
    text,
    commands: (commands ?? []).map(fill),
    ...(where === undefined ? {} : { where: fill(where) }),
    ...(mark === undefined ? {} : { mark }),
  };
}
