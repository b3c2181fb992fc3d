import { parseLink, parseQuery } from '../engine/link.ts';
import type { CasePlace } from '../model/case.ts';

/** The place that an address of this site says, without its edition; a map says the one that it was opened from. */
export function placeOfAddress(address: string): CasePlace | undefined {
  const [path = '', query = ''] = address.split('?');
  if (/^\/triage\/?$/.test(path)) {
    return { answers: [...parseQuery(query).answers] };
  }
  const link = parseLink(path.replace(/^\/map(?=\/)/, ''), query)?.link;
  return (
    link && {
      articleId: link.articleId,
      ...(link.nodeId === undefined ? {} : { nodeId: link.nodeId }),
      ...(link.from === undefined ? {} : { from: link.from }),
      answers: [...link.answers],
    }
  );
}
