import { Badge } from './badge.tsx';

type ScopedTextProps = {
  /** Whom it is for, in words. */
  scope: readonly string[];
  text: string;
};

/** A text behind the words that say whom it is for. */
export function ScopedText({ scope, text }: ScopedTextProps) {
  return (
    <>
      {scope.map((words) => (
        <span key={words}>
          <Badge tone="accent">{words}</Badge>{' '}
        </span>
      ))}
      {text}
    </>
  );
}
