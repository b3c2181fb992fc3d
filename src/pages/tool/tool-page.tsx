import { toolPages } from 'virtual:pack/tool-pages';
import { use } from 'react';
import { ownValue } from '../../engine/data/own-value.ts';
import { loadOnce } from '../../services/browser/load-once.ts';

const loadNotFoundPage = loadOnce(() => import('../unknown/not-found-page.tsx'));

/** The page of a tool that the pack names; of any other there is none. */
export function ToolPage({ pathname, search }: { pathname: string; search: string }) {
  const load = ownValue(toolPages, pathname.split('/')[2] ?? '');
  if (load === undefined) {
    const { NotFoundPage } = use(loadNotFoundPage());
    return <NotFoundPage pathname={pathname} search={search} />;
  }
  const Page = use(load());
  return <Page />;
}
