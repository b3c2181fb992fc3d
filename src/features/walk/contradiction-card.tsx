import type { ReactNode, Ref } from 'react';
import { whichHolds } from '../../engine/contradiction/contradiction-warning.ts';
import { type ContradictionWords, describeContradiction } from '../../engine/contradiction/describe-contradiction.ts';
import { QuestionCard } from './question-card.tsx';

type ContradictionCardProps = {
  contradiction: ContradictionWords;
  /** The link without the answers named. */
  hrefWithout: (...asked: string[]) => string;
  hasDigits: boolean;
  headingRef: Ref<HTMLHeadingElement>;
  children: ReactNode;
};

/** Asks which of two answers holds that cannot both be true. Nothing is assumed of the other one. */
export function ContradictionCard({ contradiction, hrefWithout, ...rest }: ContradictionCardProps) {
  const [earlier, later] = contradiction;
  const choices = {
    earlier: { label: earlier.answer, detail: earlier.question },
    later: { label: later.answer, detail: later.question },
    unknown: { label: "I can't tell", detail: 'Takes both back' },
  };
  const hrefs: Readonly<Record<string, string>> = {
    earlier: hrefWithout(later.asked),
    later: hrefWithout(earlier.asked),
    unknown: hrefWithout(earlier.asked, later.asked),
  };
  return (
    <QuestionCard
      question={{ prompt: whichHolds, answers: choices }}
      lead={`${describeContradiction(contradiction)} Choose the one that holds: the other is taken back, and asked again where it matters. The rest is kept.`}
      hrefFor={(choice) => hrefs[choice] ?? ''}
      {...rest}
    />
  );
}
