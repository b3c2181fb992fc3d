import type { ArticleNode, Blank, Instruction } from '../engine/article.ts';
import { blanksOf, fillBlanks } from '../engine/blanks.ts';
import { ownValue } from '../engine/own-value.ts';
import type { InstructionBodyProps } from '../ui/instruction-body.tsx';
import type { CaseWork } from './use-case.ts';

/** Fills what was typed for the blanks into the commands and menu paths of a node. */
export function useFill(node: ArticleNode, declared: Readonly<Record<string, Blank>>, { kept, change }: CaseWork) {
  const typed = new Map(Object.entries(kept?.blanks ?? {}));
  const fill = (text: string) => fillBlanks(text, declared, typed);
  return {
    fillText: (text: string) =>
      fill(text)
        .map((part) => part.text)
        .join(''),
    bodyOf: ({ text, where, commands, mark, doubt }: Instruction): InstructionBodyProps => ({
      text,
      commands: (commands ?? []).map(fill),
      ...(where === undefined ? {} : { where: fill(where) }),
      ...(mark === undefined ? {} : { mark }),
      ...(doubt === undefined ? {} : { doubt }),
    }),
    form: {
      blanks: blanksOf(node, declared).flatMap((name) => {
        const blank = ownValue(declared, name);
        return blank === undefined ? [] : [{ name, ...blank, typed: typed.get(name) ?? '' }];
      }),
      onType: (name: string, text: string) => change({ kind: 'blank', name, text }),
    },
  };
}
