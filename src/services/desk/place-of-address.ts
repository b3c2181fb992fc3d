import { parseLink, parseQuery } from '../../engine/link/link.ts';
import type { CasePlace } from '../../model/case/case.ts';

/** The address of the place that a map is opened from; any other one as it is. */
export function linkPathOf(address: string): string {
  return address.replace(/^\/map(?=\/)|(?<=^\/in)\/map(?=\/|$)/, '');
}

/** The place that an address of this site says, without its edition; a map says the one that it was opened from. */
export function placeOfAddress(address: string): CasePlace | undefined {
  const [path = '', query = ''] = address.split('?');
  if (/^\/triage\/?$/.test(path)) {
    return { answers: [...parseQuery(query).answers] };
  }
  const link = parseLink(linkPathOf(path), query)?.link;
  return (
    link && {
      articleId: link.articleId,
      ...(link.nodeId === undefined ? {} : { nodeId: link.nodeId }),
      ...(link.from === undefined ? {} : { from: link.from }),
      answers: [...link.answers],
    }
  );
}
