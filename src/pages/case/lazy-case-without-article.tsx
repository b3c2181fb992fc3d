import { type ComponentType, useEffect, useState } from 'react';
import type { CaseRecord } from '../../model/case/case-record.ts';
import { readTabCase } from '../../services/browser/tab-case.ts';
import { readMarks } from '../../services/cases/step.ts';
import type { CaseWithoutArticle } from './case-without-article.tsx';

type Found = { readonly Content: ComponentType<Parameters<typeof CaseWithoutArticle>[0]>; readonly record: CaseRecord };

/** What the case of this tab holds in an article that is not here; nothing where it has no such article. */
export function LazyCaseWithoutArticle({ articleId }: { articleId: string }) {
  const [found, setFound] = useState<Found>();
  useEffect(() => {
    if (readTabCase() !== undefined || readMarks().case !== undefined) {
      find(articleId).then(setFound, () => undefined);
    }
  }, [articleId]);
  return found === undefined ? null : <found.Content record={found.record} articleId={articleId} />;
}

async function find(articleId: string): Promise<Found | undefined> {
  const { CaseWithoutArticle: Content, findCaseIn } = await import('./case-without-article.tsx');
  const record = await findCaseIn(articleId);
  return record && { Content, record };
}
