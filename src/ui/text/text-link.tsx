import { useSyncExternalStore } from 'react';
import { inBase } from '../base.ts';

type TextLinkProps = { text: string; href: string };

/** Some words that lead somewhere; on paper, with the address behind them. Another site opens beside this one and is not told of it. */
export function TextLink({ text, href }: TextLinkProps) {
  const isHere = href.startsWith('/');
  // Where this copy lies is known in a browser only.
  const address = useSyncExternalStore(
    watchNothing,
    () => (isHere ? location.origin + inBase(href) : href),
    () => href,
  );
  return (
    <>
      <a href={href} className="text-link" {...(isHere ? {} : { target: '_blank', rel: 'noreferrer' })}>
        {text}
      </a>
      <span className="hidden break-all print:inline"> ({address})</span>
    </>
  );
}

function watchNothing(): () => void {
  return () => undefined;
}
