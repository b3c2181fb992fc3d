import type { ChecklistStep, Question, Sources, Statement } from '../../engine/article.ts';
import {
  askPurpose,
  countAuthenticatedUsers,
  edgeInPath,
  letItReplicate,
  listAllRights,
  listConnectors,
  listsOnlyItself,
  noteGroups,
  permissionGroupsPath,
  repeatElsewhere,
  viewRights,
} from './shared-steps.ts';

// Each kind of account has questions of its own, so that an answer about one is never taken for another. What is the
// same in all of them is written once here; each function returns plain data.

type GroupWords = { readonly prompt: string; readonly why: Statement; readonly group: string; readonly sources: Sources };

export function askGroup<const Off extends string, const Next extends string>(
  { prompt, why, group, sources }: GroupWords,
  { off, next }: { readonly off: Off; readonly next: Next },
) {
  return {
    kind: 'question',
    prompt,
    why,
    howToFind: {
      steps: [
        {
          text: 'Look at the permission groups that are ticked on the connector that answered.',
          where: permissionGroupsPath,
          sources: ['F1020-26'],
          doubt: edgeInPath,
        },
        { ...listConnectors, text: `Or list them in the shell, and look for ${group} behind PermissionGroups.` },
        {
          text: 'Custom there means that rights were set one by one.',
          sources: ['F1020-48'],
        },
        {
          text: 'With Custom look at the rights, which are asked next, rather than at the groups.',
          sources: ['F1020-48', 'F1020-51'],
          mark: 'hint',
        },
      ],
      minutes: 3,
      role: 'exchange-admin',
      rights: viewRights,
      isSafe: true,
    },
    answers: {
      on: { label: `Yes, ${group} is ticked`, goto: next },
      off: { label: `No, ${group} is not ticked`, goto: off },
      unknown: { label: "I can't tell", detail: 'Also when it reads Custom; goes on, this cause stays not checked', goto: next },
    },
    sources,
  } as const satisfies Question;
}

export function askRight<const Missing extends string, const Next extends string>(
  prompt: string,
  { missing, next }: { readonly missing: Missing; readonly next: Next },
) {
  return {
    kind: 'question',
    prompt,
    why: {
      text: 'To submit mail through a Receive connector an account needs MS-Exch-SMTP-Submit there.',
      sources: ['F1020-40', 'F1020-51'],
    },
    howToFind: {
      steps: [
        {
          text: 'List the rights of the account itself on the connector that answered.',
          commands: [
            'Get-ReceiveConnector "SERVER\\CONNECTOR" | Get-ADPermission -User "DOMAIN\\account" | fl User,ExtendedRights,IsInherited,Deny',
          ],
          sources: ['F1020-25'],
          doubt: listsOnlyItself,
        },
        listAllRights,
        countAuthenticatedUsers,
        {
          text: '{ms-Exch-SMTP-Submit} on a line of the account, or of a group that it is in, means that the right is there.',
          sources: ['F-EV-42'],
        },
      ],
      minutes: 5,
      role: 'exchange-admin',
      isSafe: true,
    },
    answers: {
      allowed: {
        label: 'It is there, for the account or a group of it',
        detail: 'Or for Authenticated Users; Deny entries are asked next',
        goto: next,
      },
      missing: {
        label: 'It is there for neither',
        detail: 'In the list without -User, and not for Authenticated Users either',
        goto: missing,
      },
      unknown: {
        label: "I can't tell",
        detail: 'Also with only the -User list; goes on, this cause stays not checked',
        goto: next,
      },
    },
    sources: ['F1020-40', 'F1020-51'],
  } as const satisfies Question;
}

export function askDeny(prompt: string) {
  return {
    kind: 'question',
    prompt,
    why: { text: 'A Deny entry can take away what a group or the account was given.', sources: ['F1020-49'], mark: 'hint' },
    howToFind: {
      steps: [
        listAllRights,
        {
          text: 'Look for lines with ms-Exch-SMTP-Submit where Deny is True.',
          sources: ['F1020-25', 'F1020-56'],
          mark: 'hint',
          doubt: listsOnlyItself,
        },
        {
          text: 'Read IsInherited too. An inherited Deny counts only where no Allow is set on the connector itself: entries set there come first.',
          sources: ['F1020-84', 'F1020-25'],
          mark: 'hint',
          doubt: listsOnlyItself,
        },
      ],
      minutes: 3,
      role: 'exchange-admin',
      isSafe: true,
    },
    answers: {
      yes: { label: 'Yes, for the account or a group that it is in', goto: 'denied' },
      no: { label: 'No', detail: 'Or only an inherited one, beside an Allow that is set here', goto: 'hand-over' },
      unknown: { label: "I can't tell", detail: 'This cause stays not checked', goto: 'hand-over' },
    },
    sources: ['F1020-49', 'F1020-56'],
  } as const satisfies Question;
}

/** The steps that give a connector back a permission group. */
export function tickGroup(group: string, impact: Statement) {
  return [
    noteGroups,
    askPurpose,
    {
      id: 'tick-group',
      text: `Tick the permission group ${group} on this connector.`,
      where: permissionGroupsPath,
      role: 'exchange-admin',
      impact,
      undo: { text: `Untick ${group} again.`, sources: ['F1020-52'], mark: 'hint' },
      widens: { provenBy: ['meant'] },
      sources: ['F1020-52', 'F1020-26'],
      doubt: edgeInPath,
    },
    {
      id: 'or-by-shell',
      text: `Or do it in the shell instead: name every group that you noted, and ${group}. The cmdlet replaces the list, so a group left out is lost. If your note says Custom, which is read-only, use the console.`,
      commands: ['Set-ReceiveConnector "SERVER\\CONNECTOR" -PermissionGroups GROUPS'],
      role: 'exchange-admin',
      impact: { text: 'Whoever depends on a group that you leave out may no longer submit here.', sources: ['F1020-52'], mark: 'hint' },
      undo: { text: 'Run it again with the groups that you noted.', sources: ['F1020-52'], mark: 'hint' },
      widens: { provenBy: ['meant'] },
      sources: ['F1020-52', 'F1020-48'],
      mark: 'hint',
    },
    repeatElsewhere,
    letItReplicate,
  ] as const satisfies readonly ChecklistStep[];
}
