import { type Blanks, fillBlanks, keptNameOf } from '../../engine/words/blanks.ts';
import type { PackMark } from '../../model/article/article.ts';
import type { Instruction } from '../../model/article/statement.ts';
import type { CaseWork } from '../../services/cases/use-case.ts';
import type { InstructionBodyProps } from '../../ui/text/instruction-body.tsx';

/** Fills what was typed for the blanks of a node into its commands and menu paths. `pack`: whose they are, where it is not the home pack. */
export function useFill(blanks: Blanks, { kept, change }: CaseWork, pack?: PackMark) {
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
      ...(pack === undefined ? {} : { whose: `${pack.publisher}, ${pack.title}` }),
    }),
    form: {
      blanks: Object.entries(blanks).map(([name, blank]) => ({ name, ...blank, typed: typed.get(keptNameOf(blanks, name)) ?? '' })),
      onType: (name: string, text: string) => change({ kind: 'blank', name: keptNameOf(blanks, name), text }),
    },
  };
}
