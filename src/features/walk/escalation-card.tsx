import type { ReactNode, Ref } from 'react';
import type { CauseStanding } from '../../engine/standings/cause-standings.ts';
import { nameRemoved, removedCauses } from '../../engine/walk/removed-causes.ts';
import type { Escalation } from '../../model/article/article-node.ts';
import { Badge } from '../../ui/frame/badge.tsx';
import { SourcedText } from '../../ui/text/sourced-text.tsx';

type EscalationCardProps = {
  escalation: Escalation;
  /** What a walk that ends here has come to. */
  reached: string;
  role: string;
  causes: readonly CauseStanding[];
  /** The questions that were answered with unknown on the way here. */
  leftOpen: readonly { asked: string; question: string }[];
  changeHref: (asked: string) => string;
  headingRef: Ref<HTMLHeadingElement>;
  children: ReactNode;
};

export function EscalationCard({ escalation, reached, role, causes, leftOpen, changeHref, headingRef, children }: EscalationCardProps) {
  const tried = causes.filter(({ kind }) => kind === 'tried');
  const removed = removedCauses(causes);
  const notChecked = causes.filter(({ kind }) => kind === 'not-checked');
  const stillOpen = leftOpen.filter(({ asked }) => !notChecked.some(({ openQuestion }) => openQuestion?.asked === asked));
  return (
    <section aria-labelledby="place">
      <p className="mb-1.5 flex flex-wrap gap-1.5">
        <Badge tone="warn">{reached}</Badge> <Badge>Takes over: {role}</Badge>
      </p>
      <h1 id="place" ref={headingRef} tabIndex={-1}>
        {escalation.title}
      </h1>
      <p className="mb-4.5 mt-2 max-w-[62ch] text-muted">
        <SourcedText {...escalation.why} />
      </p>
      <div className="panel space-y-5 px-4.5 py-4">
        <div>
          <h2 className="mb-2 font-semibold">Hand over</h2>
          <ul className="ml-5 list-disc space-y-2 marker:text-muted">
            {escalation.handOver.map((statement) => (
              <li key={statement.text}>
                <SourcedText {...statement} />
              </li>
            ))}
          </ul>
        </div>
        {removed.length > 0 && (
          <Group title="Removed, and the trouble goes on">
            {removed.map((cause) => (
              <li key={cause.causeId}>{nameRemoved(cause)}</li>
            ))}
          </Group>
        )}
        {tried.length > 0 && (
          <Group title="Tried, and did not help">
            {tried.map(({ causeId, title }) => (
              <li key={causeId}>{title}</li>
            ))}
          </Group>
        )}
        {notChecked.length > 0 && (
          <Group title="Not checked">
            {notChecked.map(({ causeId, title, reason, openQuestion, waysTried }) => (
              <li key={causeId}>
                {title}
                {waysTried !== undefined && `, ${waysTried}`}
                {openQuestion === undefined ? (
                  reason === undefined ? (
                    ' (it comes before the place where this walk was opened)'
                  ) : (
                    `, passed over after: ${reason}`
                  )
                ) : (
                  <>
                    {': '}
                    <a href={changeHref(openQuestion.asked)} className="text-link">
                      {openQuestion.question}
                    </a>
                  </>
                )}
              </li>
            ))}
          </Group>
        )}
        {stillOpen.length > 0 && (
          <Group title="Questions left open">
            {stillOpen.map(({ asked, question }) => (
              <li key={asked}>
                <a href={changeHref(asked)} className="text-link">
                  {question}
                </a>
              </li>
            ))}
          </Group>
        )}
      </div>
      {children}
    </section>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <h2 className="mb-2 font-semibold">{title}</h2>
      <ul aria-label={title} className="ml-5 list-disc space-y-2 marker:text-muted">
        {children}
      </ul>
    </div>
  );
}
