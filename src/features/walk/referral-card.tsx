import type { ReactNode, Ref } from 'react';
import { isNoFault } from '../../engine/walk/outcome-words.ts';
import type { Referral } from '../../model/article/article-node.ts';
import { buttonStyle } from '../../ui/form/button-style.ts';
import { Badge } from '../../ui/frame/badge.tsx';
import { SourcedText } from '../../ui/text/sourced-text.tsx';

type ReferralCardProps = {
  referral: Referral;
  /** What a walk that ends here has come to. */
  reached: string;
  /** The other article, with the answers that it takes over in its link. */
  other?: { title: string; number: string; href: string };
  /** What the numbers in the pointers are. */
  pointersNote?: string;
  headingRef: Ref<HTMLHeadingElement>;
  children: ReactNode;
};

export function ReferralCard({ referral, reached, other, pointersNote, headingRef, children }: ReferralCardProps) {
  const hasPointers = referral.pointers.length > 0;
  return (
    <section aria-labelledby="place">
      <p className="mb-1.5">
        <Badge tone={isNoFault(referral) ? 'ok' : 'warn'}>{reached}</Badge>
      </p>
      <h1 id="place" ref={headingRef} tabIndex={-1}>
        {referral.title}
      </h1>
      <p className="mb-4.5 mt-2 max-w-[62ch] text-muted">
        <SourcedText {...referral.why} />
      </p>
      {other !== undefined && (
        <p className="mb-4.5">
          <a href={other.href} className={buttonStyle.primary}>
            Go on with {other.number}: {other.title}
          </a>
          <span className="mt-1.5 block text-sm text-muted">Answers that it shares are taken over.</span>
        </p>
      )}
      {hasPointers && (
        <div className="panel px-4.5 py-4">
          <h2 className="mb-2 font-semibold">Where to look</h2>
          <ul className="ml-5 list-disc space-y-2 marker:text-muted">
            {referral.pointers.map((statement) => (
              <li key={statement.text}>
                <SourcedText {...statement} />
              </li>
            ))}
          </ul>
          {pointersNote !== undefined && <p className="mt-3 text-sm text-muted">{pointersNote}</p>}
        </div>
      )}
      {children}
    </section>
  );
}
