import { useState } from 'react';
import { linkButtonStyle } from '../../../ui/form/button-style.ts';
import { Badge } from '../../../ui/frame/badge.tsx';
import { fileProblemWords, type LineProblem, lineProblemWords } from '../file/problem.ts';
import type { ProblemLine, Summary } from '../review/messages.ts';
import type { ReviewClient } from '../review/review-client.ts';

type ProblemsPanelProps = { ask: ReviewClient['ask']; files: Summary['files'] };

const linesPerLook = 20;

/** What is wrong with each file and what was done about it: for lines with their numbers. */
export function ProblemsPanel({ ask, files }: ProblemsPanelProps) {
  const count = files.reduce((sum, { fileProblems, problems }) => sum + fileProblems.length + problems.length, 0);
  if (count === 0) {
    return (
      <p className="mb-4 rounded-card bg-ok-soft px-4 py-2.5 text-ok">The file is as the script writes it: nothing had to be changed.</p>
    );
  }
  return (
    <details className="panel mb-4" open>
      <summary className="flex flex-wrap items-center gap-x-3 px-4.5 py-3 font-semibold">
        What was found in the {files.length === 1 ? 'file' : 'files'} <Badge tone="warn">{count}</Badge>
      </summary>
      <ul aria-label="Problems found" className="divide-y divide-line px-4.5 pb-3">
        {files.flatMap(({ id, name, fileProblems, problems }) => [
          ...fileProblems.map((problem) => (
            <li key={`${id} ${problem}`} className="py-2.5">
              <FileName name={name} isShown={files.length > 1} />
              <strong>{fileProblemWords[problem].title}.</strong> <span className="text-muted">The whole file.</span>{' '}
              {fileProblemWords[problem].done}
            </li>
          )),
          ...problems.map(({ kind, count: lines }) => (
            <li key={`${id} ${kind}`} className="py-2.5">
              <FileName name={name} isShown={files.length > 1} />
              <strong>{lineProblemWords[kind].title}.</strong>{' '}
              <span className="text-muted">{lines === 1 ? '1 line' : `${lines.toLocaleString('en')} lines`}.</span>{' '}
              {lineProblemWords[kind].done}
              <ProblemLines key={`${id} ${lines}`} load={(from, to) => ask('problems', id, kind, from, to)} kind={kind} count={lines} />
            </li>
          )),
        ])}
      </ul>
    </details>
  );
}

function FileName({ name, isShown }: { name: string; isShown: boolean }) {
  return isShown ? <span className="mr-2 text-sm text-muted">{name}:</span> : null;
}

type ProblemLinesProps = { load: (from: number, to: number) => Promise<ProblemLine[]>; kind: LineProblem; count: number };

function ProblemLines({ load, kind, count }: ProblemLinesProps) {
  const [lines, setLines] = useState<readonly ProblemLine[]>([]);
  const more = async () => {
    const next = await load(lines.length, lines.length + linesPerLook);
    setLines((before) => [...before, ...next]);
  };
  return (
    <>
      {lines.length > 0 && (
        <ol aria-label={lineProblemWords[kind].title} className="mt-1.5 space-y-0.5 border-l-2 border-line pl-3 text-sm">
          {lines.map(({ line, found, detail }) => (
            <li key={line}>
              <span className="text-muted">Line {line}:</span> <code className="font-mono text-xs">{found.replaceAll('\t', ' → ')}</code>
              {kind === 'doubled' && <span className="text-muted"> (first on line {detail})</span>}
            </li>
          ))}
        </ol>
      )}
      {lines.length < count && (
        <button type="button" className={`${linkButtonStyle} ml-2`} onClick={more}>
          {lines.length === 0 ? 'Show lines' : 'Show more lines'}
        </button>
      )}
    </>
  );
}
