import { HouseHere } from './house/house-here.tsx';
import { PutBackSection, type PutBackSectionProps } from './put-back-section.tsx';

type BelowQuestionProps = Omit<PutBackSectionProps, 'isListed'> & {
  /** Where it stands below all else: what comes late stands there, so that nothing moves under the hand that is about to press. */
  isLast?: boolean;
};

/**
 * What stands below how to find out, loaded after the question: what is due to be put back there, or was before it, and what
 * the house adds. The rest of what is to be put back stands at the end, and on paper all of it stands at the head.
 */
export function BelowQuestion({ isLast = false, ...props }: BelowQuestionProps) {
  const { opened, view, work } = props;
  const details = opened.details.read(view.nodeId);
  return (
    <>
      {!isLast && (
        <div className="print:hidden">
          <PutBackSection {...props} isListed={({ isDue }) => isDue === true} />
        </div>
      )}
      <HouseHere when={isLast ? 'late' : 'early'} view={view} work={work} blanks={typeof details === 'object' ? details.blanks : {}} />
    </>
  );
}
