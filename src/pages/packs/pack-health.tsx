import { use } from 'react';
import { nameStatus } from '../../engine/article/describe-contents.ts';
import type { ArticleSummary } from '../../model/article/article.ts';
import { describeFault } from '../../packs/describe-fault.ts';
import type { LeftOut } from '../../services/packs/lists/find-left-out.ts';
import { loadPackHealth, type PackHealth } from '../../services/packs/lists/load-pack-health.ts';
import { Badge } from '../../ui/frame/badge.tsx';
import { Faults } from './faults.tsx';
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

function OnePack({ mark, articles, leftOut, sound, isPrepared, remarks, added }: PackHealth) {
  const isListed = leftOut.length + sound.length > 0;
  const more = articles - leftOut.length - sound.length;
  return (
    <section aria-labelledby={`health-${mark.id}`} className="mt-8">
      <h2 id={`health-${mark.id}`} className="font-semibold">
        {mark.title}
      </h2>
      <p className="mb-2 text-sm text-muted">
        {`From ${mark.publisher}, edition ${mark.edition.number} of ${mark.edition.date}.`}
        {articles === 0 && ' It has no articles of its own.'}
        {isListed &&
          ` ${sayLeftOut(leftOut.length, articles)} ${isPrepared ? 'Checked when the pack was prepared.' : 'Checked just now, on this device.'}`}
      </p>
      <PackNotice packId={mark.id} />
      {remarks.map((remark) => (
        <p key={remark} className="mb-2 max-w-[62ch] text-sm text-warn">
          {remark}
        </p>
      ))}
      {isListed && (
        <ul aria-label={`Health of ${mark.title}`} className="panel divide-y divide-line px-5">
          {leftOut.map((article) => (
            <ArticleLeftOut key={article.articleId} {...article} />
          ))}
          {sound.map((article) => (
            <SoundArticle key={article.id} {...article} />
          ))}
        </ul>
      )}
      {isListed && more > 0 && <p className="mt-3 text-muted">And {more.toLocaleString('en')} more without a fault.</p>}
      {added.length > 0 && (
        <>
          <p className="mt-3 text-warn">What it adds to articles of other packs:</p>
          <Faults label={`What ${mark.title} adds`} says={added.map(describeFault)} />
        </>
      )}
    </section>
  );
}

const row = 'flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1';

// Its title is in the file that cannot be relied on.
function ArticleLeftOut({ articleId, faults }: LeftOut) {
  const name = articleId.slice(articleId.indexOf('.') + 1);
  return (
    <li className="py-3">
      <div className={row}>
        <span className="font-semibold">{name}</span>
        <Badge tone="warn">Left out</Badge>
      </div>
      <Faults label={`Faults of ${name}`} says={faults.map(describeFault)} />
    </li>
  );
}

function SoundArticle({ id, title, number, status }: ArticleSummary) {
  return (
    <li className={`py-3 ${row}`}>
      <a href={`/in/about/?${id}`} className="text-link">
        {title}
      </a>
      <span className="flex flex-wrap gap-2">
        {nameStatus(status) !== undefined && <Badge tone="warn">{nameStatus(status)}</Badge>}
        <Badge tone="ok">No faults</Badge>
        <Badge>{number}</Badge>
      </span>
    </li>
  );
}

function sayLeftOut(faulty: number, all: number): string {
  const among = all === 1 ? 'its one article' : `its ${all.toLocaleString('en')} articles`;
  return faulty === 0
    ? `No faults in ${among}.`
    : `${faulty.toLocaleString('en')} of ${among} ${faulty === 1 ? 'is' : 'are'} left out, because of faults.`;
}
