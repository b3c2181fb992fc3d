import type { Plugin } from 'vite';
import { contentSecurityPolicy } from '../content-security-policy.mjs';

/** Writes into every built page what the browser must refuse. Not while developing: reloading needs what it forbids. */
export const lockedDownPlugin: Plugin = {
  name: 'locked-down',
  apply: 'build',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy }, injectTo: 'head-prepend' },
    { tag: 'meta', attrs: { name: 'referrer', content: 'no-referrer' }, injectTo: 'head' },
  ],
};
