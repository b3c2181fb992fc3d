import type { ReactNode, Ref } from 'react';
import { whichHolds } from '../../engine/contradiction-warning.ts';
import { type ContradictionWords, describeContradiction } from '../../engine/describe-contradiction.ts';
import { QuestionCard } from './question-card.tsx';

type ContradictionCardProps = {
  contradiction: ContradictionWords;
  /** The link without the answers named. */
  hrefWithout: (...asked: string[]) => string;
  hasDigits: boolean;
  headingRef: Ref<HTMLHeadingElement>;
  children: ReactNode;
};

/** Asks which of two answers holds that cannot both be true. The other one is taken back and asked again. */
export function ContradictionCard({ contradiction, hrefWithout, ...rest }: ContradictionCardProps) {
  const [earlier, later] = contradiction;
  const choices = {
    earlier: { label: earlier.answer, detail: `${earlier.question} If this holds, the other one is asked again.` },
    later: { label: later.answer, detail: `${later.question} If this holds, the other one is asked again.` },
    unknown: { label: "I can't tell", detail: 'Both are asked again, and “I can’t tell” goes with every answer.' },
  };
  const hrefs: Readonly<Record<string, string>> = {
    earlier: hrefWithout(later.asked),
    later: hrefWithout(earlier.asked),
    unknown: hrefWithout(earlier.asked, later.asked),
  };
  return (
    <QuestionCard
      question={{ prompt: whichHolds, answers: choices }}
      lead={`${describeContradiction(contradiction)} Your other answers are kept.`}
      hrefFor={(choice) => hrefs[choice] ?? ''}
      {...rest}
    />
  );
}
