import type { Cause } from '../engine/article.ts';
import { stepKey } from '../engine/case.ts';
import { titleOf } from '../engine/title.ts';
import { CauseCard } from '../features/resolution/cause-card.tsx';
import { BlanksForm } from '../ui/blanks-form.tsx';
import type { PlaceContentProps } from './place-content-props.ts';
import { PlaceFoot } from './place-foot.tsx';
import { roleName } from './role-name.ts';
import { useFill } from './use-fill.ts';

export function CauseContent({ cause, view, work, url, headingRef }: PlaceContentProps & { cause: Cause }) {
  const { article, asked, isFixed, link, answerHref } = view;
  const { bodyOf, form } = useFill(cause, article.blanks, work);
  const done = Object.keys(work.kept?.steps ?? {})
    .filter((k) => k.startsWith(`${asked}/`))
    .map((k) => k.split('/')[1] ?? '');
  const kept = {
    done,
    keep: (now: readonly string[]) => {
      for (const { id } of cause.resolution) {
        if (now.includes(id) !== done.includes(id))
          work.change({
            kind: 'step',
            key: stepKey(asked, id),
            record: now.includes(id) ? { state: 'done', at: '2026-11-21T10:00+00:00' } : undefined,
          });
      }
    },
  };
  const next = article.nodes[cause.notFixed];
  return (
    <CauseCard
      cause={cause}
      reached={isFixed ? 'fixed' : link.from === undefined ? 'found' : 'possible'}
      bodyOf={bodyOf}
      roleName={roleName}
      kept={kept}
      links={{ fixed: answerHref('fixed'), notFixed: answerHref('not-fixed'), nextTitle: next === undefined ? '' : titleOf(next) }}
      headingRef={headingRef}
      blanks={<BlanksForm {...form} />}
    >
      <PlaceFoot view={view} url={url} />
    </CauseCard>
  );
}
