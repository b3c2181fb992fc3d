import { useEffect, useState } from 'react';
import type { PackFault } from '../../packs/fault.ts';
import type { TakenPack } from '../../services/packs/opened/take-pack.ts';
import { PackFaults } from './pack-faults.tsx';

// More are checked when they are opened, and when the pack is listed.
const checkedAtMost = 1_000;

type Kept = Extract<TakenPack, { readonly kind: 'kept' }>;

/** Says what is kept now and what of it is left out, the articles once they are checked. Nobody has to wait for it. */
export function KeptNow(kept: Kept) {
  const { id } = kept.mark;
  const isChecked = kept.articles <= checkedAtMost;
  const [inArticles, setInArticles] = useState<readonly PackFault[] | undefined>(isChecked ? undefined : []);
  useEffect(() => {
    if (!isChecked) {
      return;
    }
    let isHere = true;
    import('../../services/packs/lists/check-opened.ts')
      .then(({ checkOpened }) => checkOpened(id))
      .catch(() => [])
      .then((faults) => isHere && setInArticles(faults));
    return () => {
      isHere = false;
    };
  }, [id, isChecked]);
  return (
    <>
      <p>{wordsOf(kept)}</p>
      {!kept.isPrepared && !kept.isSame && !isChecked && (
        <p className="mt-3 text-sm text-warn">
          Nobody has prepared this pack. The first time it is listed, its articles are read one by one: that takes a minute or more, and
          close to 1 GB of memory. Its articles open meanwhile. To spare yourself that, prepare it with npm run packs and open it again.
        </p>
      )}
      <PackFaults title="Left out:" faults={kept.leftOut} />
      {inArticles === undefined && <p className="mt-3 text-sm text-muted">Checking its articles. You can go on meanwhile.</p>}
      <PackFaults title="Articles left out, because they have faults:" faults={inArticles ?? []} />
    </>
  );
}

function wordsOf({ mark, articles, replaced, isSame }: Kept): string {
  const { number } = mark.edition;
  const count =
    articles === 0 ? 'it adds to articles of other packs' : articles === 1 ? '1 article' : `${articles.toLocaleString('en')} articles`;
  if (isSame) {
    return `“${mark.title}”, edition ${number}, is on this device already: ${count}. Nothing was changed.`;
  }
  const before = replaced === undefined ? '' : replaced === number ? ', instead of another edition ' : ', instead of edition ';
  return `“${mark.title}”, edition ${number}, is kept on this device${before}${before === '' ? '' : replaced}: ${count}.`;
}
