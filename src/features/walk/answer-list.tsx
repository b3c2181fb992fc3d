import { KeyCap } from '../../ui/form/key-cap.tsx';

type AnswerListProps = {
  answers: readonly { id: string; label: string; detail: string | undefined; href: string; warning: string | undefined }[];
  /** Whether a digit chooses an answer, so that the digits are worth showing. */
  hasDigits: boolean;
  /** The answer that is being changed. */
  chosen?: string;
  /** True where the case is closed: an answer only looks. */
  isAtRest?: boolean;
};

export function AnswerList({ answers, hasDigits, chosen, isAtRest = false }: AnswerListProps) {
  return (
    <ul aria-label="Answers" className="mb-4.5 grid gap-2">
      {answers.map(({ id, label, detail, href, warning }, index) => (
        <li key={id}>
          <a
            href={href}
            data-key={keyOf(id, index)}
            className={`flex items-center gap-3.5 rounded-card border px-4 py-3 no-underline hover:border-accent hover:ring-3 hover:ring-accent-soft print:py-1 ${
              isAtRest || id === 'unknown' ? 'border-dashed border-line-strong' : 'border-line bg-surface'
            } ${isAtRest ? 'text-muted' : ''}`}
          >
            {hasDigits && keyOf(id, index) < 10 && <KeyCap>{keyOf(id, index)}</KeyCap>}
            <span className="flex-1">
              <span className="block text-base font-semibold">{label}</span>
              {id === chosen && <span className="block text-sm text-accent-ink">Your answer until now</span>}
              {detail && <span className="block text-sm text-muted">{detail}</span>}
              {warning && (
                <span className="block text-sm text-warn">
                  <span aria-hidden="true">{'⚠\uFE0E '}</span>
                  {warning}
                </span>
              )}
            </span>
            <span aria-hidden="true" className="shrink-0 text-lg text-line-strong print:hidden">
              →
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

// The last answer, however many there are. Of the others, those above nine have no key.
function keyOf(id: string, index: number): number {
  return id === 'unknown' ? 0 : index + 1;
}
