import { Badge } from '../frame/badge.tsx';
import { TextLink } from './text-link.tsx';

type ScopedTextProps = {
  /** Whom it is for, in words. */
  scope: readonly string[];
  /** The text, cut at what leads somewhere. */
  parts: readonly { text: string; href?: string }[];
};

/** A text behind the words that say whom it is for. */
export function ScopedText({ scope, parts }: ScopedTextProps) {
  return (
    <>
      {scope.map((words) => (
        <span key={words}>
          <Badge tone="accent">{words}</Badge>{' '}
        </span>
      ))}
      {parts.map(({ text, href }, index) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text do not move
        href === undefined ? text : <TextLink key={index} text={text} href={href} />,
      )}
    </>
  );
}
