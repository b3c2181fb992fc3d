import type { Observation } from '../../engine/observation.ts';

const cantTell = { label: "I can't tell" } as const;

export const refusalText = {
  id: 'refusal-text',
  prompt: 'Which error or bounce did the sender get?',
  why: {
    text: 'The words tell a missing right to send for someone else from other refusals.',
    sources: ['F912918-10', 'F912918-18', 'F912918-19'],
  },
  howToFind: {
    steps: [
      { text: 'Read the bounce, or the message on the screen, word by word. Have it sent to you.', sources: ['F912918-10'], mark: 'hint' },
      {
        text: 'In Outlook Web Access a delegate sees “Access denied” or “Resource not found”.',
        sources: ['F912918-17'],
      },
      {
        text: 'BlackBerry: look for a red X beside the message and open its Message Status. The log of the server (4.0 to 5.0; ask the mobile-platform admin) has [20265] with “SubmitMessage (0x80070005) failed”, then [20000] “Send() failed: SUCCESS”, then [40277].',
        sources: ['F912918-20', 'F912918-21'],
      },
      {
        text: 'GoodLink: ask the mobile-platform admin whether the user is paused (pause = yes), and the reason.',
        where: 'Good Management Console > user > Properties > Sync Details',
        sources: ['F912918-22'],
      },
    ],
    minutes: 3,
    role: 'helpdesk',
    isSafe: true,
  },
  answers: {
    'ndr-recipient': {
      label: '“You do not have permission to send to this recipient.”',
    },
    'ndr-on-behalf': {
      label: '“You do not have the permission to send … on behalf of …”',
      detail: 'It begins “The message could not be sent (by) using your mailbox.”',
    },
    'access-denied': {
      label: '“Access denied”, or no access by another name',
      detail:
        '“You do not have sufficient permission to perform this operation …”, “Resource Not Found”, MAPI_E_NO_ACCESS -2147024891, 0x80070005',
    },
    blackberry: {
      label: 'A red X on a BlackBerry',
      detail: '“Unlisted message error” or “Desktop email program unable to submit message”',
    },
    goodlink: {
      label: 'GoodLink pauses the user',
      detail: '“Failed to submit mail message for user … Pausing user …”, or “Exchange Not Accessible”',
    },
    'newer-outlook': { label: '[0x80070005-0x000004dc-0x00000524]' },
    'smtp-reply': {
      label: 'A reply in an SMTP session',
      detail: 'Such as 535 5.7.3, 5.7.60, “permissions to send as this sender” or “Unable to relay”',
    },
    other: { label: 'Another text' },
    none: { label: 'No text at all', detail: 'Sending just fails' },
    sent: { label: 'None: the mail arrives', detail: 'Only its sender is wrong, or a list says that Send As is missing' },
    unknown: cantTell,
  },
  sources: [
    'F912918-11',
    'F912918-12',
    'F912918-13',
    'F912918-14',
    'F912918-15',
    'F912918-16',
    'F912918-18',
    'F912918-19',
    'F912918-20',
    'F912918-22',
    'F912918-127',
    'F-EV-21',
    'F-EV-22',
    'F-EV-30',
    'F-EV-33',
  ],
} as const satisfies Observation;

export const servicePack = {
  id: 'service-pack',
  prompt: 'Which service pack is on that Exchange server?',
  why: {
    text: 'Each service pack has its own first Store.exe with the Send As change.',
    sources: ['F912918-41', 'F912918-42', 'F912918-43'],
  },
  howToFind: {
    steps: [
      { text: 'Ask an Exchange admin, or look in the notes on the server.', sources: ['F912918-41', 'F912918-42'], mark: 'hint' },
      {
        text: 'The file version of store.exe helps: 7233.x belongs to Exchange 2003 SP1, 7650.x to SP2. SP2 itself came with a lower one.',
        where: 'Exchsrvr\\bin\\store.exe > Properties > Version',
        sources: ['F912918-30', 'F912918-44', 'F912918-45'],
        mark: 'hint',
      },
    ],
    minutes: 3,
    role: 'exchange-admin',
    isSafe: true,
  },
  answers: {
    'v2000-sp3': { label: 'Exchange 2000 Service Pack 3' },
    'v2003-sp1': { label: 'Exchange 2003 Service Pack 1' },
    'v2003-sp2': { label: 'Exchange 2003 Service Pack 2' },
    earlier: { label: 'An earlier one, or none' },
    unknown: cantTell,
  },
  // Small Business Server 2003 runs Exchange 2003 (F305394-02).
  goesWith: {
    'v2000-sp3': { 'exchange-version': ['v2000'] },
    'v2003-sp1': { 'exchange-version': ['v2003', 'sbs2003'] },
    'v2003-sp2': { 'exchange-version': ['v2003', 'sbs2003'] },
  },
  sources: ['F912918-41', 'F912918-42', 'F912918-43'],
} as const satisfies Observation;
