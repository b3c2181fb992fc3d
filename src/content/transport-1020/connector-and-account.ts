import type { ArticleNode } from '../../engine/article.ts';
import { askDeny } from './account-checks.ts';
import { accountOfEdge, commonCautions, letItReplicate, listConnectors, submitsAgain, viewRights } from './shared-steps.ts';

/** Which connector answered, on which kind of server, and what kind of account it is. */
export const connectorAndAccount = {
  connector: {
    kind: 'question',
    prompt: 'Which Receive connector answers this client?',
    why: {
      text: 'Local address, port and remote range together pick the connector, and every connector has its own rights.',
      sources: ['F1020-23', 'F1020-41'],
    },
    howToFind: {
      steps: [
        {
          text: 'See which server logged the event, and whether it is a Hub or an Edge. Find out the address of the client, and the address and port that it connects to.',
          sources: ['F1020-22', 'F1020-23'],
          mark: 'hint',
        },
        listConnectors,
        {
          text: 'The event says that the logon was valid, so the connector that answered offers one. One whose AuthMechanism is None is not it.',
          sources: ['F1020-85', 'F1020-11'],
          mark: 'hint',
        },
        {
          text: 'Compare with Bindings and RemoteIPRanges. Look for a new connector with a narrower range that holds this client, and note whether the Internet reaches the connector.',
          sources: ['F1020-23', 'F1020-49'],
          mark: 'hint',
        },
        {
          text: 'On a 2007 Hub mail programs belong on “Client SERVER”, port 587, rather than on “Default SERVER”, port 25.',
          sources: ['F1020-28', 'F1020-83'],
          mark: 'hint',
        },
      ],
      minutes: 5,
      role: 'exchange-admin',
      rights: viewRights,
      isSafe: true,
    },
    answers: {
      expected: { label: 'The one that is meant for it', goto: 'role' },
      another: { label: 'Another one', detail: 'Wrong server or port (25 for 587), or a narrower remote range', goto: 'other-connector' },
      unknown: {
        label: "I can't tell",
        detail: 'Rights belong to a connector: nothing is opened on a guess, and it is handed over',
        goto: 'hand-over',
      },
    },
    sources: ['F1020-23', 'F1020-50'],
  },
  'other-connector': {
    kind: 'cause',
    title: 'Another connector answers than the one meant for this client',
    why: [
      { text: 'A Receive connector is picked by local address, port and remote range together.', sources: ['F1020-23'] },
      {
        text: 'A new connector with a narrower remote range can take a client over, and its rights then count.',
        sources: ['F1020-49'],
        mark: 'hint',
      },
    ],
    resolution: [
      {
        id: 'note-ranges',
        changesNothing: true,
        role: 'exchange-admin',
        ...listConnectors,
        text: 'Note server, addresses, ports and remote ranges of both connectors, for the change and for the way back.',
        mark: 'hint',
      },
      {
        id: 'decide',
        changesNothing: true,
        text: 'Decide which of the two shall serve this client. If it is the one that answers now, change nothing and choose “Not fixed”.',
        role: 'exchange-admin',
        sources: ['F1020-49', 'F1020-50'],
        mark: 'hint',
      },
      {
        id: 'point-client',
        text: 'If the right one is on another server or port, set the client to that, and keep the ranges as they are. Mail programs belong on “Client SERVER”, port 587 of a 2007 Hub.',
        role: 'exchange-admin',
        undo: { text: 'Set the client to the server and port that it had.', sources: ['F1020-23'], mark: 'hint' },
        widens: false,
        sources: ['F1020-28', 'F1020-83', 'F1020-23'],
        mark: 'hint',
      },
      {
        id: 'take-out-of-range',
        text: 'Only if both listen at the same address and port: take the client out of the remote range of the one that answers now. Our sources give no command for that.',
        role: 'exchange-admin',
        impact: {
          text: 'Every client in the part of the range that you take out changes connector too, with other rights.',
          sources: ['F1020-23', 'F1020-41'],
          mark: 'hint',
        },
        undo: { text: 'Put back the remote range that you noted.', sources: ['F1020-23'], mark: 'hint' },
        widens: { provenBy: ['meant'] },
        sources: ['F1020-23', 'F1020-49'],
        mark: 'hint',
      },
      letItReplicate,
    ],
    cautions: [
      {
        text: 'Tick no group on the connector that answers by mistake: that would let every account send there.',
        sources: ['F1020-44', 'F1020-23'],
        mark: 'hint',
      },
      {
        text: 'Was a name in DNS pointed elsewhere? Ask what else it is meant for before you move it back. A changed setting of the client needs no change in DNS.',
        sources: ['F1020-23'],
        mark: 'hint',
      },
      {
        text: 'A connector of its own with a tight remote range is the usual way for an application. Ask its owner before you change the range.',
        sources: ['F1020-61'],
        mark: 'hint',
      },
      accountOfEdge,
      ...commonCautions,
    ],
    expected: submitsAgain,
    notFixed: 'role',
    sources: ['F1020-23', 'F1020-49'],
  },
  role: {
    kind: 'question',
    prompt: 'Which role has the server with this connector?',
    why: {
      text: 'The groups for users and for servers before 2007 are there on a Hub only.',
      sources: ['F1020-44', 'F1020-46'],
    },
    howToFind: {
      steps: [
        {
          text: 'Look at the server that logged the event. The alert, too, is about a Hub Transport or an Edge Transport server.',
          sources: ['F1020-10', 'F1020-22'],
          mark: 'hint',
        },
      ],
      minutes: 2,
      role: 'exchange-admin',
      isSafe: true,
    },
    answers: {
      hub: { label: 'Hub Transport', goto: 'who' },
      edge: { label: 'Edge Transport', goto: 'who-on-edge' },
      unknown: { label: "I can't tell", detail: 'Goes on as for a Hub; the check for Edge stays not made', goto: 'who' },
    },
    sources: ['F1020-22'],
  },
  who: {
    kind: 'question',
    prompt: 'Who is the account that the event names?',
    why: { text: 'Each kind of account needs another permission group.', sources: ['F1020-27'], mark: 'hint' },
    howToFind: {
      steps: [
        {
          text: 'Read the account between the quotes in the text of the event.',
          where: 'Event Viewer > Application',
          sources: ['F1020-20', 'F1020-11', 'F-EV-11'],
          mark: 'hint',
        },
        {
          text: 'A name that ends in $ is a computer account, as another Exchange server has it. Else ask who uses the account.',
          sources: ['F1020-27', 'F-EV-11'],
          mark: 'hint',
        },
        {
          text: 'A built-in account, such as Guest? Later versions refuse it with 1020 whatever its rights. Let it send with another account.',
          sources: ['F1020-77', 'F1020-44'],
          mark: 'hint',
          doubt:
            'Read in the code of a later version, for the built-in Administrator, Guest and anonymous. Whether 2007 does it is not known.',
        },
      ],
      minutes: 3,
      role: 'exchange-admin',
      isSafe: true,
    },
    answers: {
      person: { label: 'A person with a mailbox', goto: 'person-group' },
      application: { label: 'An application or a device', detail: 'A service account, of a printer for example', goto: 'app-group' },
      server: { label: 'Another Exchange server', detail: 'A computer account: its name ends in $', goto: 'server-group' },
      legacy: { label: 'An Exchange server older than 2007', goto: 'legacy-group' },
      partner: { label: 'The server of a partner', goto: 'partner-group' },
      unknown: { label: "I can't tell", detail: 'Goes on to Deny entries', goto: 'unsure-deny' },
    },
    sources: ['F1020-27', 'F1020-50'],
  },
  'unsure-deny': askDeny('Does a Deny entry for Submit name the account of the event?'),
} as const satisfies Record<string, ArticleNode>;
