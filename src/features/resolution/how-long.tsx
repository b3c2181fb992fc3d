import type { Statement } from '../../model/article/statement.ts';
import { SourcedText } from '../../ui/text/sourced-text.tsx';

/** How long a remedy lasts that does not last for good. */
export function HowLong({ holds }: { holds: Statement }) {
  return (
    <p className="mt-2 rounded-card bg-warn-soft px-4 py-2.5">
      <b className="font-semibold text-warn">How long it lasts:</b> <SourcedText {...holds} />
    </p>
  );
}
