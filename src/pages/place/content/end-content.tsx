import { observations as ofHome } from 'virtual:pack/observations';
import { words } from 'virtual:pack/words';
import { use } from 'react';
import { formatLink } from '../../../engine/link/link.ts';
import { carryOver } from '../../../engine/walk/carry-over.ts';
import { wordsOfOutcome } from '../../../engine/walk/outcome-words.ts';
import { wordsOfHandOver } from '../../../engine/walk/removed-causes.ts';
import { ContradictionCard } from '../../../features/walk/contradiction-card.tsx';
import { EscalationCard } from '../../../features/walk/escalation-card.tsx';
import { PageCard } from '../../../features/walk/page-card.tsx';
import { ReferralCard } from '../../../features/walk/referral-card.tsx';
import { WorksNowCard } from '../../../features/walk/works-now-card.tsx';
import type { ArticleNode, Referral } from '../../../model/article/article-node.ts';
import { articlesBeside, type OpenArticle, ownArticle } from '../../../services/articles/article-store.ts';
import { roleName } from '../../../services/articles/role-name.ts';
import type { PlaceView } from '../../../services/place/place-view.ts';
import { HouseHere } from '../../house/house-here.tsx';
import { useDigits } from '../../shell/digits-switch.tsx';
import { EndNotesSection } from './end-notes-section.tsx';
import type { PlaceContentProps } from './place-content-props.ts';
import { PlaceFoot } from './place-foot.tsx';
import { readProcedure } from './procedure-link.ts';
import { PutBackSection } from './put-back-section.tsx';

/** A page to read, the page of a walk that ends without a cause, or one that stops at two answers that cannot both be true. */
export function EndContent({ node, opened, view, work, onOpen, headingRef }: PlaceContentProps & { node: ArticleNode }) {
  const { causes, leftOpen, changeHref, contradiction } = view;
  const hasDigits = useDigits();
  const place = { view, work, blanks: {} };
  const isProcedure = view.article.kind === 'procedure';
  const foot = (
    <>
      {contradiction === undefined && <EndNotesSection opened={opened} view={view} />}
      <PutBackSection opened={opened} view={view} work={work} />
      <HouseHere when="early" {...place} />
      <PlaceFoot node={node} view={view} onOpen={onOpen} />
      <HouseHere when="late" {...place} />
    </>
  );
  if (contradiction !== undefined) {
    return (
      <ContradictionCard
        contradiction={[view.wordsOf(contradiction[0]), view.wordsOf(contradiction[1])]}
        hrefWithout={changeHref}
        hasDigits={hasDigits}
        headingRef={headingRef}
      >
        {foot}
      </ContradictionCard>
    );
  }
  if (node.kind === 'question') {
    return (
      <WorksNowCard question={node.prompt} answer={view.entries.at(-1)?.answer ?? ''} causes={causes} headingRef={headingRef}>
        {foot}
      </WorksNowCard>
    );
  }
  return node.kind === 'escalation' ? (
    <EscalationCard
      escalation={node}
      reached={isProcedure ? 'Not done' : wordsOfHandOver(causes)}
      role={roleName(node.role)}
      causes={causes}
      leftOpen={leftOpen}
      changeHref={changeHref}
      headingRef={headingRef}
    >
      {foot}
    </EscalationCard>
  ) : node.kind === 'referral' ? (
    <ReferralCard
      referral={node}
      reached={wordsOfOutcome(node, view.article.kind)}
      headingRef={headingRef}
      {...(words.pointers === undefined ? {} : { pointersNote: words.pointers })}
      {...readOther(node, view, opened)}
    >
      {foot}
    </ReferralCard>
  ) : node.kind === 'page' ? (
    <PageCard page={node} procedureOf={readProcedure} headingRef={headingRef}>
      {foot}
    </PageCard>
  ) : null;
}

function readOther({ article }: Referral, { link, setAside }: PlaceView, { other: here }: OpenArticle) {
  if (article === undefined) {
    return {};
  }
  const beside = articlesBeside(article);
  const open = ownArticle(beside instanceof Promise ? use(beside) : beside, article);
  if (open === undefined) {
    return {};
  }
  const { article: other, other: there } = use(open());
  const aside = new Set(setAside.map(({ asked }) => asked));
  const said = new Map([...link.answers].filter(([asked]) => !aside.has(asked)));
  const answers = carryOver(said, here?.observations ?? ofHome, there?.observations ?? ofHome);
  return { other: { title: other.title, number: other.number, href: formatLink({ articleId: other.id, answers }) } };
}
