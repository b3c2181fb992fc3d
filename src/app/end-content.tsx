import { use } from 'react';
import { observations } from '../content/observations/all.ts';
import type { Escalation, Referral } from '../engine/article.ts';
import { carryOver } from '../engine/carry-over.ts';
import { formatLink } from '../engine/link.ts';
import { EscalationCard } from '../features/walk/escalation-card.tsx';
import { ReferralCard } from '../features/walk/referral-card.tsx';
import { articlesBeside, ownArticle } from './article-store.ts';
import type { PlaceContentProps } from './place-content-props.ts';
import { PlaceFoot } from './place-foot.tsx';
import type { PlaceView } from './place-view.ts';
import { PutBackSection } from './put-back-section.tsx';
import { roleName } from './role-name.ts';

/** The page of a walk that ends without a cause. */
export function EndContent({ end, opened, view, work, onHandOver, url, headingRef }: PlaceContentProps & { end: Escalation | Referral }) {
  const { causes, leftOpen, changeHref } = view;
  const foot = (
    <>
      <PutBackSection opened={opened} view={view} work={work} />
      <PlaceFoot node={end} view={view} onHandOver={onHandOver} url={url} />
    </>
  );
  return end.kind === 'escalation' ? (
    <EscalationCard
      escalation={end}
      role={roleName(end.role)}
      causes={causes}
      leftOpen={leftOpen}
      changeHref={changeHref}
      headingRef={headingRef}
    >
      {foot}
    </EscalationCard>
  ) : (
    <ReferralCard referral={end} headingRef={headingRef} {...readOther(end, view)}>
      {foot}
    </ReferralCard>
  );
}

function readOther({ article }: Referral, { link, setAside }: PlaceView) {
  if (article === undefined) {
    return {};
  }
  const beside = articlesBeside(article);
  const open = ownArticle(beside instanceof Promise ? use(beside) : beside, article);
  if (open === undefined) {
    return {};
  }
  const { article: other } = use(open());
  const aside = new Set(setAside.map(({ asked }) => asked));
  const answers = carryOver(new Map([...link.answers].filter(([asked]) => !aside.has(asked))), observations);
  return { other: { title: other.title, number: other.number, href: formatLink({ articleId: other.id, answers }) } };
}
