import type { ReactNode } from 'react';
import { CopyButton } from '../form/copy-button.tsx';
import { Doubt } from './doubt.tsx';
import { FilledText } from './filled-text.tsx';
import { PictureWords } from './picture-words.tsx';
import { SourcedText } from './sourced-text.tsx';

type Part = { text: string; blank?: string };

export type InstructionBodyProps = {
  text: string;
  /** The same with something set apart in it. */
  shown?: ReactNode;
  mark?: 'hint' | 'missing' | 'house';
  doubt?: string;
  where?: readonly Part[];
  commands: readonly (readonly Part[])[];
  /** What a picture beside it shows, in words. */
  picture?: string;
  /** Whose the commands are, where it is not the house that the program comes from. */
  whose?: string;
  controlId?: string;
};

export function InstructionBody({ where, commands, doubt, picture, whose, ...words }: InstructionBodyProps) {
  return (
    <>
      <SourcedText {...words} />
      {where !== undefined && (
        <span className="mt-1 block text-sm text-muted">
          Where: <FilledText parts={where} />
        </span>
      )}
      {commands.map((parts) => (
        <Command key={parts.map((part) => part.text).join('')} parts={parts} whose={whose} />
      ))}
      {picture !== undefined && <PictureWords alt={picture} />}
      {doubt !== undefined && <Doubt text={doubt} />}
    </>
  );
}

function Command({ parts, whose }: { parts: readonly Part[]; whose: string | undefined }) {
  const command = parts.map(({ text }) => text).join('');
  return (
    <span className="mt-2 flex flex-wrap items-center justify-between gap-x-3 gap-y-1 rounded-lg bg-code px-3.5 py-2.5 text-code-text print:border print:border-line">
      <code className="font-mono text-[0.8125rem] [&_var]:text-code-blank">
        <FilledText parts={parts} />
      </code>
      <CopyButton
        label="Copy"
        accessibleName={`Copy the command ${command}`}
        getText={() => command}
        copied="Copied"
        className="rounded px-1.5 text-sm text-code-text underline decoration-dotted underline-offset-3"
      />
      {whose && <small className="w-full">Command of {whose}</small>}
    </span>
  );
}
