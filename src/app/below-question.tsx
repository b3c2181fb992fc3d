import { keys as homeKeys } from 'virtual:pack/keys';
import { lazy, Suspense } from 'react';
import { DuePutBacks } from './due-put-backs.tsx';
import type { PutBackSectionProps } from './put-back-section.tsx';

const OwnKeys = lazy(async () => ({ default: (await import('./own-keys.tsx')).OwnKeys }));

/** What stands below how to find out: where the article can read a log, the box for it, and what is due to be put back. */
export function BelowQuestion(props: Omit<PutBackSectionProps, 'isListed'>) {
  const { opened } = props;
  const keys = opened.other?.keys ?? homeKeys.find(({ articleId }) => articleId === opened.article.id)?.keys ?? [];
  return (
    <>
      {keys.length > 0 && (
        <Suspense>
          <OwnKeys keys={keys} {...props} />
        </Suspense>
      )}
      <DuePutBacks {...props} />
    </>
  );
}
