import { type Blanks, fillBlanks, keptNameOf } from '../engine/blanks.ts';
import type { Instruction } from '../model/statement.ts';
import type { InstructionBodyProps } from '../ui/instruction-body.tsx';

import type { CaseWork } from './use-case.ts';

/** Fills what was typed for the blanks of a node into its commands and menu paths. */
export function useFill(blanks: Blanks, { kept, change }: CaseWork) {
  const typed = new Map(Object.entries(kept?.blanks ?? {}));
  const fill = (text: string) => fillBlanks(text, blanks, typed);
  return {
    fillText: (text: string) =>
      fill(text)
        .map((part) => part.text)
        .join(''),
    bodyOf: ({ text, where, commands, mark, doubt, picture }: Instruction): InstructionBodyProps => ({
      text,
      commands: (commands ?? []).map(fill),
      ...(where === undefined ? {} : { where: fill(where) }),
      ...(mark === undefined ? {} : { mark }),
      ...(doubt === undefined ? {} : { doubt }),
      ...(picture === undefined ? {} : { picture: picture.alt }),
    }),
    form: {
      blanks: Object.entries(blanks).map(([name, blank]) => ({ name, ...blank, typed: typed.get(keptNameOf(blanks, name)) ?? '' })),
      onType: (name: string, text: string) => change({ kind: 'blank', name: keptNameOf(blanks, name), text }),
    },
  };
}
