import { useState } from 'react';
import { buttonStyle } from '../../../ui/form/button-style.ts';
import { CopyButton } from '../../../ui/form/copy-button.tsx';
import { Switch } from '../../../ui/form/switch.tsx';
import { InstructionBody } from '../../../ui/text/instruction-body.tsx';
import type { Summary } from '../review/messages.ts';
import type { ReviewClient } from '../review/review-client.ts';
import { importNameOf, saveFile } from '../save-file.ts';
import { type Warning, warningsFor } from '../warnings-for.ts';
import type { CommandWords, ReviewWords } from '../words.ts';
import { StatementList } from './statement-list.tsx';

type WritePanelProps = {
  ask: ReviewClient['ask'];
  summary: Summary;
  change: number;
  words: ReviewWords;
  commands: CommandWords;
  controller: { typed: string; onType: (name: string) => void };
  onFailed: () => void;
};

/** What there is to know before the import, the files to take along, and the text for the ticket. */
export function WritePanel({ ask, summary, change, words, commands, controller, onFailed }: WritePanelProps) {
  const warnings = warningsFor(summary, words);
  // One export per domain, and one controller per domain: only a single one is the catalogue's blank.
  const [typedFor, setTypedFor] = useState<ReadonlyMap<number, string>>(new Map());
  const names = summary.files.map(({ name }) => name);
  const { undecided } = summary.totals;
  const writeImport = (id: number, name: string) =>
    ask('writeImport', id).then((bytes) => bytes !== undefined && saveFile(name, bytes, 'text/plain'), onFailed);
  return (
    <>
      <section aria-labelledby="before-import" className="mb-4 rounded-card bg-warn-soft px-4 py-3">
        <h2 id="before-import" className="font-semibold text-warn">
          Before you import
        </h2>
        {undecided > 0 && (
          <p className="mt-1">
            {undecided === 1 ? '1 line is' : `${undecided.toLocaleString('en')} lines are`} undecided: not in the import file, just like
            what is left out.
          </p>
        )}
        <ul className="mt-1" aria-label="Warnings">
          {warnings.map((warning) => (
            <li key={warning.statement.text}>
              <WarningLine {...warning} />
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="import" className="panel mb-4 px-4.5 py-4">
        <h2 id="import" className="mb-2 text-lg font-semibold">
          The import file
        </h2>
        <p className="text-muted">
          Granted lines only, written as the script writes them: Unicode, tabs, three quotation marks, each line as it was.
        </p>
        <ul aria-label="Import files" className="mt-3 space-y-4">
          {summary.files.map(({ id, name, totals }, index) => {
            const importName = importNameOf(names, index);
            return (
              <li key={id}>
                {totals.granted === 0 ? (
                  <p className="text-muted">{name}: nothing is granted yet, so there is nothing to import.</p>
                ) : (
                  <>
                    <button type="button" className={buttonStyle.primary} onClick={() => writeImport(id, importName)}>
                      Save {importName}
                    </button>{' '}
                    <span className="text-sm text-muted">
                      {totals.granted.toLocaleString('en')} of {totals.rows.toLocaleString('en')} lines
                    </span>
                    <ImportCommand
                      command={commands.import.commands?.[0] ?? ''}
                      importName={importName}
                      fileName={names.length > 1 ? name : undefined}
                      typed={names.length > 1 ? (typedFor.get(id) ?? '') : controller.typed}
                      onType={(typed) => (names.length > 1 ? setTypedFor(new Map([...typedFor, [id, typed]])) : controller.onType(typed))}
                    />
                  </>
                )}
              </li>
            );
          })}
        </ul>
        <StatementList statements={[words.whoRuns, words.whereToRun, words.oneAtATime, words.errors, words.wait]} />
      </section>
      <ReportPanel ask={ask} change={change} warnings={warnings} onFailed={onFailed} />
    </>
  );
}

type ImportCommandProps = {
  command: string;
  importName: string;
  fileName: string | undefined;
  typed: string;
  onType: (typed: string) => void;
};

function ImportCommand({ command, importName, fileName, typed, onType }: ImportCommandProps) {
  const [before = '', after = ''] = command.replace('EXPORTFILE', () => importName).split('DCNAME');
  return (
    <>
      <label className="mt-3 block max-w-sm text-sm text-muted">
        Domain controller{fileName === undefined ? '' : ` for ${fileName}`} <span className="font-mono text-xs">(DCNAME)</span>
        <input
          type="text"
          value={typed}
          placeholder="CORP-DC-1"
          autoComplete="off"
          spellCheck={false}
          maxLength={120}
          onChange={(event) => onType(event.currentTarget.value)}
          className="mt-1 block w-full rounded-md border border-line-strong bg-surface px-2.5 py-1.5 font-mono text-sm text-text placeholder:text-muted"
        />
      </label>
      <InstructionBody
        text=""
        commands={[[{ text: before }, { text: typed === '' ? 'DCNAME' : typed, blank: 'DCNAME' }, { text: after }]]}
      />
    </>
  );
}

function WarningLine({ statement, lines }: Warning) {
  return (
    <div className="flex flex-wrap items-baseline gap-x-2">
      {lines !== undefined && <strong className="mt-2">{lines === 1 ? '1 line:' : `${lines.toLocaleString('en')} lines:`}</strong>}
      <div className="min-w-60 flex-1">
        <StatementList statements={[statement]} />
      </div>
    </div>
  );
}

function ReportPanel({
  ask,
  change,
  warnings,
  onFailed,
}: Pick<WritePanelProps, 'ask' | 'change' | 'onFailed'> & { warnings: readonly Warning[] }) {
  const [hasNames, setHasNames] = useState(false);
  const [written, setWritten] = useState<{ readonly text: string; readonly change: number }>();
  // A text that a later decision has overtaken is not shown.
  const text = written?.change === change ? written.text : undefined;
  const write = (withNames: boolean) =>
    ask(
      'writeText',
      warnings.map(({ statement }) => statement.text),
      withNames,
    ).then((next) => setWritten({ text: next, change }), onFailed);
  const writeCsv = () => ask('writeCsv').then((bytes) => saveFile('Send_As_review.csv', bytes, 'text/csv'), onFailed);
  return (
    <section aria-labelledby="report" className="panel mb-4 px-4.5 py-4">
      <h2 id="report" className="mb-2 text-lg font-semibold">
        The report
      </h2>
      <p className="mb-3 text-muted">
        The table has every line with its decision, its reason and all names. The text for the ticket sums it up.
      </p>
      <div className="flex flex-wrap items-center gap-2">
        <button type="button" className={buttonStyle.plain} onClick={writeCsv}>
          Save the table (CSV)
        </button>
        <button type="button" className={buttonStyle.plain} onClick={() => write(hasNames)}>
          Write the text for the ticket
        </button>
        <Switch
          label="Names in the text"
          isOn={hasNames}
          onChange={(isOn) => {
            setHasNames(isOn);
            if (text !== undefined) {
              void write(isOn);
            }
          }}
        />
      </div>
      {text !== undefined && (
        <>
          <textarea
            readOnly
            aria-label="Text for the ticket"
            rows={12}
            value={text}
            className="mb-2 mt-3 block w-full rounded-lg border border-line-strong bg-surface-2 p-3 font-mono text-sm"
          />
          <CopyButton label="Copy the text" getText={() => text} copied="Text copied" />
        </>
      )}
    </section>
  );
}
