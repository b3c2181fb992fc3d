import { use } from 'react';
import { nameStatus } from '../../engine/describe-contents.ts';
import { describeFault } from '../../packs/describe-fault.ts';
import { Badge } from '../../ui/badge.tsx';
import { type ArticleOfPack, loadPackHealth, type PackHealth } from './load-pack-health.ts';
import { PackNotice } from './served/pack-notice.tsx';

/** The packs beside the program: their editions, their articles, and what is left out of each and why. Nothing where there are none. */
export function HealthOfPacks() {
  const { packs, refused, remarks } = use(loadPackHealth());
  const notOpened = [
    ...refused.map(({ packId, faults }) => ({ title: `The pack ${packId} cannot be opened`, says: faults.map(describeFault) })),
    ...(remarks.length === 0 ? [] : [{ title: 'site.json beside this copy', says: remarks }]),
  ];
  return (
    <>
      {packs.map((pack) => (
        <OnePack key={pack.mark.id} {...pack} />
      ))}
      {notOpened.map(({ title, says }) => (
        <section key={title} className="mt-8">
          <h2 className="mb-1 font-semibold text-warn">{title}</h2>
          <Faults label={title} says={says} />
        </section>
      ))}
    </>
  );
}

function OnePack({ mark, articles, unexamined }: PackHealth) {
  const faulty = articles.filter(({ faults }) => faults.length > 0).length;
  return (
    <section aria-labelledby={`health-${mark.id}`} className="mt-8">
      <h2 id={`health-${mark.id}`} className="font-semibold">
        {mark.title}
      </h2>
      <p className="mb-2 text-sm text-muted">
        {`From ${mark.publisher}, edition ${mark.edition.number} of ${mark.edition.date}. ${sayLeftOut(faulty, articles.length)} Checked just now, on this device.`}
      </p>
      <PackNotice packId={mark.id} />
      <ul aria-label={`Health of ${mark.title}`} className="panel divide-y divide-line px-5">
        {articles.map((article) => (
          <li key={article.articleId} className="py-3">
            <Article {...article} />
          </li>
        ))}
      </ul>
      {unexamined > 0 && <p className="mt-3 text-muted">And {unexamined} more, each checked when it is opened.</p>}
    </section>
  );
}

function Article({ articleId, title, number, status, faults }: ArticleOfPack) {
  const isLeftOut = faults.length > 0;
  const words = title ?? articleId.slice(articleId.indexOf('.') + 1);
  return (
    <>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        {isLeftOut ? (
          <span className="font-semibold">{words}</span>
        ) : (
          <a href={`/in/about/?${articleId}`} className="text-link">
            {words}
          </a>
        )}
        <span className="flex flex-wrap gap-2">
          {nameStatus(status) !== undefined && <Badge tone="warn">{nameStatus(status)}</Badge>}
          {isLeftOut ? <Badge tone="warn">Left out</Badge> : <Badge tone="ok">No faults</Badge>}
          {number !== undefined && <Badge>{number}</Badge>}
        </span>
      </div>
      {isLeftOut && <Faults label={`Faults of ${words}`} says={faults.map(describeFault)} />}
    </>
  );
}

function Faults({ label, says }: { label: string; says: readonly string[] }) {
  return (
    <ul aria-label={label} className="ml-5 mt-1 list-disc text-sm marker:text-muted">
      {[...new Set(says)].map((fault) => (
        <li key={fault} className="break-words">
          {fault}
        </li>
      ))}
    </ul>
  );
}

function sayLeftOut(faulty: number, all: number): string {
  const among = all === 1 ? 'its one article' : `its ${all} articles`;
  return faulty === 0 ? `No faults in ${among}.` : `${faulty} of ${among} ${faulty === 1 ? 'is' : 'are'} left out, because of faults.`;
}
