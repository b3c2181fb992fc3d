import { use } from 'react';
import { describeContents, nameStatus } from '../../engine/describe-contents.ts';
import { formatLink } from '../../engine/link.ts';
import { describeFault } from '../../packs/describe-fault.ts';
import type { PackFault } from '../../packs/fault.ts';
import { Badge } from '../../ui/badge.tsx';
import { type ListedPack, loadListed } from './list-packs.ts';
import { OnlyHere } from './only-here.tsx';
import { RemovePack } from './remove-pack.tsx';
import { PackOnDevice } from './served/pack-on-device.tsx';

// More than one reads through; the rest is found by search.
const articlesAtMost = 30;

/** The packs beside the program with their articles; nothing where there are none. */
export function PackList() {
  const { packs, refused, remarks } = use(loadListed());
  return (
    <>
      {packs.map((pack) => (
        <PackSection key={pack.mark.id} {...pack} />
      ))}
      {refused.map(({ packId, faults, isOnlyHere }) => (
        <div key={`${packId} ${isOnlyHere}`}>
          <Faults
            title={`The pack ${packId}${isOnlyHere ? ', opened on this device,' : ''} cannot be opened`}
            faults={faults.map(describeFault)}
          />
          {isOnlyHere && <RemovePack packId={packId} title={packId} />}
        </div>
      ))}
      {remarks.length > 0 && <Faults title="site.json beside this copy" faults={remarks} />}
    </>
  );
}

function PackSection({ mark, articles, leftOut }: ListedPack) {
  const shown = articles.slice(0, articlesAtMost);
  const more = articles.length - shown.length;
  return (
    <section aria-labelledby={`pack-${mark.id}`} className="mt-6">
      <h2 id={`pack-${mark.id}`} className="font-semibold">
        {mark.title} {mark.isOnlyHere && <OnlyHere />}
      </h2>
      <p className="mb-2 text-sm text-muted">
        From {mark.publisher}, edition {mark.edition.number} of {mark.edition.date}
      </p>
      <PackOnDevice packId={mark.id} title={mark.title} />
      <ul aria-label={`Articles of ${mark.title}`} className="panel divide-y divide-line px-5">
        {shown.map((summary) => (
          <li key={summary.id} className="py-3">
            <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
              <a href={formatLink({ articleId: summary.id, answers: new Map() })} className="text-link">
                {summary.title}
              </a>
              <span className="flex flex-wrap gap-2">
                {nameStatus(summary.status) !== undefined && <Badge tone="warn">{nameStatus(summary.status)}</Badge>}
                <Badge>{summary.number}</Badge>
              </span>
            </div>
            <p className="text-sm text-muted">
              {summary.versions.text} · {describeContents(summary)}
            </p>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="mt-3.5 text-muted">And {more} more: describe what you see above, or search.</p>}
      {leftOut.length > 0 && <Faults title={wordsOfLeftOut(leftOut)} faults={leftOut.flatMap(({ faults }) => faults.map(describeFault))} />}
      {mark.isOnlyHere && <RemovePack packId={mark.id} title={mark.title} />}
    </section>
  );
}

function wordsOfLeftOut(leftOut: readonly { readonly faults: readonly PackFault[] }[]): string {
  return leftOut.length === 1
    ? '1 article is left out, because it has faults'
    : `${leftOut.length} articles are left out, because they have faults`;
}

function Faults({ title, faults }: { title: string; faults: readonly string[] }) {
  return (
    <details className="mt-3 text-sm">
      <summary className="cursor-pointer text-warn">{title}</summary>
      <ul className="ml-5 mt-1 list-disc marker:text-muted">
        {faults.map((fault) => (
          <li key={fault} className="break-words">
            {fault}
          </li>
        ))}
      </ul>
    </details>
  );
}
