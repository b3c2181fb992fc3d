import { jsx as create, jsxs as createWithList, Fragment as ReactFragment } from 'react/jsx-runtime';
import { inBase } from './base.ts';

// Set as the source of JSX in vite.config.ts. So every link leads into the folder that this copy lies in, wherever it is
// written: `href="/triage/"` means the same in all of them, and none can be forgotten.
export const Fragment = ReactFragment;

export const jsx: typeof create = (type, props, key) => create(type, type === 'a' ? linkProps(props) : props, key);
export const jsxs: typeof create = (type, props, key) => createWithList(type, type === 'a' ? linkProps(props) : props, key);

function linkProps(props: unknown): unknown {
  const { href } = props as { href?: string };
  return href?.startsWith('/') ? { ...(props as object), href: inBase(href) } : props;
}
