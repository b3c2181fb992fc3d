import { InstructionBody } from '../../../ui/text/instruction-body.tsx';
import type { Query } from '../review/messages.ts';
import type { CommandWords } from '../words.ts';
import { StatementList } from './statement-list.tsx';

type FilterCommandProps = { query: Query; fileNames: readonly string[]; words: CommandWords };

/** The lines with which Find or Findstr would do what the filter does, filled in, and what to beware of. */
export function FilterCommand({ query: { delegates, onlyAccount }, fileNames, words }: FilterCommandProps) {
  const chosen = onlyAccount !== undefined ? words.account : delegates === 'has' ? words.has : delegates === 'no' ? words.no : undefined;
  if (chosen === undefined) {
    return null;
  }
  const [name, ...others] = fileNames;
  // With several files the command is the same for each of them.
  const fileName = name === undefined || others.length > 0 ? 'EXPORTFILE' : quoteName(name);
  const commands = (chosen.commands ?? []).map((command) => [
    { text: command.replace('EXPORTFILE', () => fileName).replace('SERVICEACCOUNT', () => onlyAccount ?? '') },
  ]);
  return (
    <details className="mt-3 rounded-lg bg-surface-2 px-3.5 py-2.5 text-sm">
      <summary className="font-semibold">The same with Find or Findstr</summary>
      <div className="mt-2">
        <InstructionBody text={chosen.text} commands={commands} />
        <StatementList statements={[words.caution]} />
      </div>
    </details>
  );
}

function quoteName(name: string): string {
  return /\s/.test(name) ? `"${name}"` : name;
}
