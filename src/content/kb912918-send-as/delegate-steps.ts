import type { ChecklistStep } from '../../engine/article.ts';

/** What the delegate is to be is for the owner to say, however sure the one who reads is. */
export const askOwner = {
  id: 'ask-owner',
  changesNothing: true,
  text: 'Ask the mailbox owner how this delegate’s mail is to go out: on behalf, as the owner, or both. If it is not what you answered, stop and change the answer.',
  role: 'helpdesk',
  sources: ['F912918-116', 'F912918-118'],
  mark: 'hint',
} as const satisfies ChecklistStep;

export const noSendAs = {
  id: 'no-send-as',
  text: 'Do not grant Send As. If the delegate has it and the owner agrees, take it away. With it all mail goes out as the owner, with or without Full Mailbox Access.',
  where: 'Active Directory Users and Computers > the mailbox owner > Properties > Security',
  role: 'ad-admin',
  undo: { text: 'Tick Allow for Send As again.', sources: ['F912918-64'], mark: 'hint' },
  widens: false,
  sources: ['F912918-116', 'F912918-117'],
} as const satisfies ChecklistStep;

export const onBehalf = [
  {
    id: 'on-behalf-in-outlook',
    text: 'If the delegate is not listed under Send on behalf, let the owner add the delegate in Outlook.',
    where: 'Outlook > Tools > Options > Delegates',
    role: 'helpdesk',
    undo: { text: 'Remove the delegate in the same window.', sources: ['F912918-111'], mark: 'hint' },
    widens: { provenBy: ['ask-owner'] },
    sources: ['F912918-111'],
  },
  {
    id: 'on-behalf-in-aduc',
    text: 'If it does not stay, or Outlook cannot write it, add the delegate here.',
    where: 'Active Directory Users and Computers > the mailbox owner > Exchange General > Delivery Options > Send on behalf > Add',
    role: 'ad-admin',
    undo: { text: 'Remove the name from the list.', sources: ['F912918-111'], mark: 'hint' },
    widens: { provenBy: ['ask-owner'] },
    sources: ['F912918-111', 'F912918-112'],
  },
] as const satisfies readonly ChecklistStep[];
