import type { Instruction, Statement } from '../../model/article/statement.ts';

/** What the article says, by the place where the page says it. */
export type ReviewWords = Readonly<
  Record<
    | 'fields'
    | 'unknownFields'
    | 'whoNeedsIt'
    | 'delegatesOfOwner'
    | 'superDelegate'
    | 'neverOnBehalf'
    | 'revoke'
    | 'protectedOwners'
    | 'noProtectedList'
    | 'setAll'
    | 'inherited'
    | 'exchangeServices'
    | 'notUnicode'
    | 'before'
    | 'whereToRun'
    | 'whoRuns'
    | 'oneAtATime'
    | 'errors'
    | 'wait'
    | 'example'
    | 'manyMailboxes'
    | 'serviceNames',
    Statement
  >
>;

/** Commands of the article, with EXPORTFILE, SERVICEACCOUNT and DCNAME to fill in. */
export type CommandWords = Readonly<Record<'has' | 'no' | 'account' | 'import', Instruction>> & { readonly caution: Statement };
