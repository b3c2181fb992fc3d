import { warnOf } from '../../engine/contradiction/contradiction-warning.ts';

type OtherQuestion = {
  readonly id: string;
  readonly prompt: string;
  /** `against`: the answer given before that this one does not go with. */
  readonly answers: readonly { readonly id: string; readonly label: string; readonly href: string; readonly against: string | undefined }[];
};

type OtherQuestionsProps = { questions: readonly OtherQuestion[] };

/** What can be answered first, when that is what one knows. */
export function OtherQuestions({ questions }: OtherQuestionsProps) {
  if (questions.length === 0) {
    return null;
  }
  return (
    <section aria-labelledby="other-questions" className="mt-5">
      <h2 id="other-questions" className="panel-title mb-2">
        Or answer another question first
      </h2>
      <div className="grid gap-2">
        {questions.map(({ id, prompt, answers }) => (
          <details key={id} className="panel">
            <summary className="px-4.5 py-2.5 text-sm font-semibold">{prompt}</summary>
            <ul aria-label={prompt} className="px-4.5 pb-3">
              {answers.map((answer) => (
                <li key={answer.id} className="py-1">
                  <a href={answer.href} className="text-link">
                    {answer.label}
                  </a>
                  {answer.against !== undefined && <span className="block text-sm text-warn">{warnOf(answer.against)}</span>}
                </li>
              ))}
            </ul>
          </details>
        ))}
      </div>
    </section>
  );
}
