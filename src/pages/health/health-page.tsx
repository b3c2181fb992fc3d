import { articles, examinedOn } from 'virtual:catalogue-health';
import { type ComponentType, useEffect, useState } from 'react';
import { FaultList } from '../../features/health/fault-list.tsx';
import { HealthTable } from '../../features/health/health-table.tsx';
import { roleName } from '../../services/articles/role-name.ts';
import { Frame } from '../shell/frame.tsx';
import { usePageHeading } from '../shell/use-page-heading.ts';

// More rows than anyone reads; what is faulty comes first, so it is never cut off.
const rowsAtMost = 200;

export function HealthPage() {
  const heading = usePageHeading('health');
  const faults = articles.flatMap((article) => article.faults);
  const shown = articles.toSorted((a, b) => b.faults.length - a.faults.length).slice(0, rowsAtMost);
  const more = articles.length - shown.length;
  return (
    <Frame>
      <title>Health of the articles – Unstuck</title>
      <main className="mx-auto max-w-[64rem]">
        <h1 ref={heading} tabIndex={-1}>
          Health of the articles
        </h1>
        <p className="mb-5 mt-2 max-w-[66ch] text-muted">
          Every article is checked before it is published: that each answer leads somewhere, that nobody gets stuck or goes in circles, that
          no cause is lost, and that every statement has a source. This was found on {examinedOn}, when this copy was built. It is true for
          the articles in this copy.
        </p>
        <p className="mb-4 text-lg font-semibold">{sayFaults(faults.length, articles.length)}</p>
        {faults.length > 0 && (
          <div className="mb-6">
            <FaultList faults={faults} />
          </div>
        )}
        <HealthTable articles={shown} ownerName={roleName} />
        {more > 0 && <p className="mt-3 text-muted">And {more} more without a fault.</p>}
        <p className="mt-3 max-w-[66ch] text-sm text-muted">
          A walk is one way from the first question to an end, tries included. Choose an article for its sources, dates and background.
        </p>
        <PacksBeside />
      </main>
    </Frame>
  );
}

// Asked for once the page is here, which is whole without them.
function PacksBeside() {
  const [Packs, setPacks] = useState<ComponentType>();
  useEffect(() => {
    let isHere = true;
    const load = async () => {
      const [{ HealthOfPacks }, { loadPackHealth }] = await Promise.all([
        import('../packs/pack-health.tsx'),
        import('../../services/packs/lists/load-pack-health.ts'),
      ]);
      await loadPackHealth();
      if (isHere) {
        setPacks(() => HealthOfPacks);
      }
    };
    load().catch(() => undefined);
    return () => {
      isHere = false;
    };
  }, []);
  return Packs === undefined ? null : <Packs />;
}

function sayFaults(faults: number, articles: number): string {
  const among = articles === 1 ? 'the one article' : `${articles} articles`;
  return faults === 0 ? `No faults in ${among}.` : `${faults === 1 ? '1 fault' : `${faults} faults`} in ${among}.`;
}
