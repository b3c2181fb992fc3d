import type { Statement } from '../../model/article/statement.ts';
import type { Summary } from './review/messages.ts';
import type { ReviewWords } from './words.ts';

export type Warning = { readonly statement: Statement /** How many lines it is about, where it is about some. */; readonly lines?: number };

/** What the article warns of, as far as it concerns these decisions; what concerns single lines first. */
export function warningsFor({ totals, files, hasExchangeServices }: Summary, words: ReviewWords): Warning[] {
  const isSpoilt = files.some(({ fileProblems }) => fileProblems.includes('ansi') || fileProblems.includes('ascii'));
  const candidates: readonly (Warning & { applies: boolean })[] = [
    { statement: words.whoNeedsIt, lines: totals.granted, applies: totals.granted > 0 },
    { statement: words.neverOnBehalf, lines: totals.grantedWithDelegates, applies: totals.grantedWithDelegates > 0 },
    { statement: words.protectedOwners, lines: totals.grantedProtected, applies: totals.grantedProtected > 0 },
    { statement: words.noProtectedList, applies: totals.granted > 0 && totals.protectedRows === 0 },
    { statement: words.notUnicode, applies: isSpoilt },
    { statement: words.exchangeServices, applies: hasExchangeServices },
    { statement: words.setAll, lines: totals.leftOut, applies: totals.leftOut > 0 },
    { statement: words.before, applies: totals.granted > 0 },
    { statement: words.revoke, applies: totals.grantedWithDelegates > 0 },
    { statement: words.inherited, applies: true },
    { statement: words.example, applies: totals.granted > 0 },
  ];
  return candidates.filter(({ applies }) => applies).map(({ applies: _, ...warning }) => warning);
}
