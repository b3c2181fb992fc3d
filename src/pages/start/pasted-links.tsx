import { LinkFound } from '../../features/evidence/link-found.tsx';
import type { PastedLink } from '../../services/evidence/read-pasted-links.ts';

/** Offers what the links in a pasted text lead to. */
export function PastedLinks({ links }: { links: readonly PastedLink[] }) {
  return links.map((link) => (
    <LinkFound
      key={link.title + link.ways.map(({ href }) => href).join()}
      isFirst={link === links.find(({ ways }) => ways.length > 0)}
      {...link}
    />
  ));
}
