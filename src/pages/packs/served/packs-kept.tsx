import { use, useState } from 'react';
import { loadOnce } from '../../../services/browser/load-once.ts';
import { type KeptHead, listHeads, removeServed } from '../../../services/packs/served/kept-files.ts';
import { saySize } from '../../../services/packs/served/say-size.ts';
import { buttonStyle } from '../../../ui/form/button-style.ts';

const loadHeads = loadOnce(() => listHeads().catch(() => []));

/** What this device has of each pack beside the program, and the way to take it away; nothing where it has none. */
export function PacksKept() {
  const heads = use(loadHeads());
  const [gone, setGone] = useState<readonly string[]>([]);
  const left = heads.filter(({ id }) => !gone.includes(id));
  const remove = (id: string) =>
    removeServed(id).then(
      () => setGone((before) => [...before, id]),
      () => undefined,
    );
  if (left.length === 0) {
    return null;
  }
  return (
    <div className="mb-4">
      <h3 id="packs-kept" className="text-sm font-semibold">
        Packs beside this copy
      </h3>
      <ul aria-labelledby="packs-kept" className="divide-y divide-line">
        {left.map((head) => (
          <li key={head.id} className="flex flex-wrap items-center justify-between gap-2 py-2 text-sm">
            <span>
              {head.title}, edition {head.used.edition}: {describeKept(head)}
            </span>
            <button type="button" aria-label={`Remove ${head.title}`} className={buttonStyle.plain} onClick={() => remove(head.id)}>
              Remove
            </button>
          </li>
        ))}
      </ul>
      <p className="text-sm text-muted">They stay on the server. What is opened again is kept again.</p>
    </div>
  );
}

function describeKept({ whole, opened, keeping }: KeptHead): string {
  if (whole !== undefined) {
    return `all of it, ${saySize(whole)}`;
  }
  if (keeping) {
    return 'a part of it, because keeping all of it has not ended';
  }
  const articles = opened.filter((path) => path.startsWith('articles/')).length;
  return `its lists, and ${articles} ${articles === 1 ? 'article that was' : 'articles that were'} opened`;
}
