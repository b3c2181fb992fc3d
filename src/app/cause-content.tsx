import { tools } from '../content/tools.ts';
import type { Cause } from '../engine/article.ts';
import { ownValue } from '../engine/own-value.ts';
import { titleOf } from '../engine/title.ts';
import { CauseCard } from '../features/resolution/cause-card.tsx';
import { BlanksForm } from '../ui/blanks-form.tsx';
import type { PlaceContentProps } from './place-content-props.ts';
import { PlaceFoot } from './place-foot.tsx';
import { roleName } from './role-name.ts';
import { useStoredTicks } from './stored-ticks.ts';
import { useFill } from './use-fill.ts';

export function CauseContent({ cause, view, url, headingRef }: PlaceContentProps & { cause: Cause }) {
  const { article, asked, isFixed, link, answerHref } = view;
  const { bodyOf, form } = useFill(cause, article.blanks);
  const kept = useStoredTicks(article.id, asked);
  const next = article.nodes[cause.notFixed];
  return (
    <CauseCard
      cause={cause}
      reached={isFixed ? 'fixed' : link.from === undefined ? 'found' : 'possible'}
      bodyOf={bodyOf}
      roleName={roleName}
      toolLink={(tool) => ownValue(tools, tool)}
      kept={kept}
      links={{ fixed: answerHref('fixed'), notFixed: answerHref('not-fixed'), nextTitle: next === undefined ? '' : titleOf(next) }}
      headingRef={headingRef}
      blanks={<BlanksForm {...form} />}
    >
      <PlaceFoot view={view} url={url} />
    </CauseCard>
  );
}
