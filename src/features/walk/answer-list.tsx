type AnswerListProps = {
  answers: readonly { id: string; label: string; detail: string | undefined; href: string; warning: string | undefined }[];
  /** Whether a digit chooses an answer, so that the digits are worth showing. */
  hasDigits: boolean;
};

const digitsAtMost = 9;

export function AnswerList({ answers, hasDigits }: AnswerListProps) {
  return (
    <ul aria-label="Answers" className="mb-4.5 grid gap-2">
      {answers.map(({ id, label, detail, href, warning }, index) => (
        <li key={id}>
          <a
            href={href}
            data-answer={index + 1}
            className={`flex items-center gap-3.5 rounded-card border px-4 py-3 no-underline hover:border-accent hover:ring-3 hover:ring-accent-soft print:py-1 ${
              id === 'unknown' ? 'border-dashed border-line-strong' : 'border-line bg-surface'
            }`}
          >
            {hasDigits && index < digitsAtMost && (
              <span
                aria-hidden="true"
                className="hidden min-w-5.5 rounded-[5px] border border-b-2 border-line bg-surface px-1.5 text-center font-mono text-xs text-muted sm:block print:hidden"
              >
                {index + 1}
              </span>
            )}
            <span className="flex-1">
              <span className="block text-base font-semibold">{label}</span>
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
