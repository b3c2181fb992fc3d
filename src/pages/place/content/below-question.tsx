import { keys as homeKeys } from 'virtual:pack/keys';
import { lazy, Suspense } from 'react';
import { HouseHere } from '../../house/house-here.tsx';
import { PutBackSection, type PutBackSectionProps } from './put-back-section.tsx';

const OwnKeys = lazy(async () => ({ default: (await import('./own-keys.tsx')).OwnKeys }));

type BelowQuestionProps = Omit<PutBackSectionProps, 'isListed'> & {
  /** Where it stands below all else: what comes late stands there, so that nothing moves under the hand that is about to press. */
  isLast?: boolean;
};

/**
 * What stands below how to find out, loaded after the question: what is due to be put back there, or was before it, what the
 * house adds, and, where the article can read a log, the box for one. The rest of what is to be put back stands at the end,
 * and on paper all of it stands at the head.
 */
export function BelowQuestion({ isLast = false, ...props }: BelowQuestionProps) {
  const { opened, view, work } = props;
  const details = opened.details.read(view.nodeId);
  const keys = opened.other?.keys ?? homeKeys.find(({ articleId }) => articleId === opened.article.id)?.keys ?? [];
  return (
    <>
      {!isLast && (
        <div className="print:hidden">
          <PutBackSection {...props} isListed={({ isDue }) => isDue === true} />
        </div>
      )}
      {isLast && keys.length > 0 && (
        <Suspense>
          <OwnKeys keys={keys} {...props} />
        </Suspense>
      )}
      <HouseHere when={isLast ? 'late' : 'early'} view={view} work={work} blanks={typeof details === 'object' ? details.blanks : {}} />
    </>
  );
}
