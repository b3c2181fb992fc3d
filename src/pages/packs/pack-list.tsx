import { packId as home } from 'virtual:pack/named';
import { use, useCallback } from 'react';
import { describeFault } from '../../packs/describe-fault.ts';
import type { OpenPack } from '../../packs/doors/open-pack.ts';
import { listArticles } from '../../services/packs/lists/list-articles.ts';
import { loadBeside } from '../../services/packs/load-beside.ts';
import { remarksOnUses } from '../../services/packs/remarks-on-uses.ts';
import { useAsked } from '../../services/packs/use-asked.ts';
import { OnlyHere } from '../../ui/frame/only-here.tsx';
import { AddedByPack } from '../house/added-by-pack.tsx';
import { OwnNotesList } from '../house/own-notes-list.tsx';
import { Faults } from './faults.tsx';
import { LeftOut } from './left-out.tsx';
import { NotNow } from './not-now.tsx';
import { PackArticles } from './pack-articles.tsx';
import { RemovePack } from './remove-pack.tsx';
import { PackOnDevice } from './served/pack-on-device.tsx';

/** The packs beside the program with their articles by subject; nothing where there are none. */
export function PackList() {
  const { packs, refused, remarks } = use(loadBeside());
  return (
    <>
      {packs.map((pack) => (
        <PackSection key={pack.id} pack={pack} packs={packs} />
      ))}
      {refused.map(({ packId, faults, isOnlyHere }) => (
        <div key={`${packId} ${isOnlyHere}`}>
          <Wrong
            title={`The pack ${packId}${isOnlyHere ? ', opened on this device,' : ''} cannot be opened`}
            says={faults.map(describeFault)}
          />
          {isOnlyHere && <RemovePack packId={packId} title={packId} />}
        </div>
      ))}
      <OwnNotesList />
      {remarks.length > 0 && <Wrong title="site.json beside this copy" says={remarks} />}
    </>
  );
}

function PackSection({ pack, packs }: { pack: OpenPack; packs: readonly OpenPack[] }) {
  const { mark, articleIds } = pack;
  const ask = useCallback(() => listArticles(pack), [pack]);
  const { value: listing, hasFailed, askAgain } = useAsked(ask);
  return (
    <section aria-labelledby={`pack-${mark.id}`} className="mt-6">
      <h2 id={`pack-${mark.id}`} className="font-semibold">
        {mark.title} {mark.isOnlyHere && <OnlyHere />}
      </h2>
      <p className="mb-2 text-sm text-muted">
        From {mark.publisher}, edition {mark.edition.number} of {mark.edition.date}
      </p>
      <PackOnDevice packId={mark.id} title={mark.title} />
      {[...remarksOnUses(pack, packs, home), ...(listing?.found.remarks ?? [])].map((remark) => (
        <p key={remark} className="mb-2 max-w-[62ch] text-sm text-warn">
          {remark}
        </p>
      ))}
      {listing !== undefined && <PackArticles title={mark.title} packId={mark.id} listing={listing} />}
      {listing === undefined && !hasFailed && (
        <p role="status" className="text-sm text-muted">{`Reading its ${countOf(articleIds.length)}…`}</p>
      )}
      {hasFailed && <NotNow what="Its list of articles" onAgain={askAgain} />}
      {listing !== undefined && <LeftOut pack={pack} found={listing.found} />}
      <AddedByPack pack={pack} packs={packs} />
      {mark.isOnlyHere && <RemovePack packId={mark.id} title={mark.title} />}
    </section>
  );
}

function Wrong({ title, says }: { title: string; says: readonly string[] }) {
  return (
    <details className="mt-3 text-sm">
      <summary className="cursor-pointer text-warn">{title}</summary>
      <Faults says={says} />
    </details>
  );
}

function countOf(articles: number): string {
  return articles === 1 ? 'article' : `${articles.toLocaleString('en')} articles`;
}
