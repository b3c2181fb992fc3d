import type { ArticleNode } from '../../engine/article.ts';
import {
  allowAnyRequest,
  answersDns,
  externalDnsPath,
  findIsaAddress,
  groupsInPath,
  isStillWaiting,
  loosensControl,
  queueDrains,
  testDns,
  testSmtp,
} from './shared-steps.ts';

/** Causes A and B: only ISA's internal address finds outside names, and it is missing where they are asked for. */
export const dnsSettings = {
  'external-dns': {
    kind: 'question',
    prompt: "Is ISA's internal IP address in the virtual server's external DNS list?",
    why: {
      text: 'Without it the server may not be able to resolve outside names through ISA, and mail waits.',
      sources: ['F305394-40'],
      mark: 'hint',
    },
    howToFind: {
      steps: [
        {
          text: 'Read the list of external DNS servers.',
          where: externalDnsPath,
          sources: ['F305394-22', 'F305394-20'],
          doubt: groupsInPath,
        },
      ],
      minutes: 3,
      role: 'exchange-admin',
      isSafe: true,
    },
    answers: {
      yes: { label: "Yes, ISA's internal address is there", goto: 'forest-dns' },
      others: { label: 'No, only other servers', goto: 'external-dns-lacks-isa' },
      empty: { label: 'No, the list is empty', detail: 'SMTP then asks the default DNS of the server', goto: 'forest-dns' },
      unknown: { label: "I can't tell", detail: "Goes on to the forest's DNS; this cause stays not checked", goto: 'forest-dns' },
    },
    sources: ['F305394-40', 'F305394-22'],
  },
  'external-dns-lacks-isa': {
    kind: 'cause',
    title: "The virtual server's external DNS list lacks ISA's address",
    why: [
      { text: "ISA's internal IP address is missing from the Default SMTP Virtual Server.", sources: ['F305394-40'] },
      { text: 'What is meant are its external DNS settings, as the repair shows.', sources: ['F305394-40'], mark: 'hint' },
    ],
    resolution: [
      findIsaAddress,
      {
        id: 'add-to-external-dns',
        text: 'Note what the list holds. Then add that address to the external DNS settings of the Default SMTP Virtual Server.',
        where: externalDnsPath,
        role: 'exchange-admin',
        impact: {
          text: 'All outgoing mail of this virtual server then depends on this address for outside names too.',
          sources: ['F305394-60', 'F305394-61'],
          mark: 'hint',
        },
        widens: { provenBy: ['out-test', 'find-isa-address'] },
        undo: { text: 'Remove the address from the list again.', sources: ['F305394-50'], mark: 'hint' },
        sources: ['F305394-50', 'F305394-20'],
        doubt: groupsInPath,
      },
      {
        id: 'take-out-silent',
        text: 'Take out of the list the servers that answered nothing in the test.',
        where: externalDnsPath,
        role: 'exchange-admin',
        widens: false,
        undo: { text: 'Enter them again from your note of the list.', sources: ['F305394-60'], mark: 'hint' },
        sources: ['F305394-60'],
        mark: 'hint',
        doubt: groupsInPath,
      },
      { id: 'test-dns', changesNothing: true, role: 'exchange-admin', ...testDns },
      { id: 'test-smtp', changesNothing: true, role: 'exchange-admin', ...testSmtp },
      isStillWaiting,
      allowAnyRequest,
    ],
    cautions: [
      {
        text: '“External DNS” are the servers that resolve outside names. Servers of a provider that the firewall blocks bring the same fault again.',
        sources: ['F305394-60'],
      },
      answersDns,
      loosensControl,
    ],
    expected: queueDrains,
    notFixed: 'forest-dns',
    sources: ['F305394-40'],
  },
  'forest-dns': {
    kind: 'question',
    prompt: "Do the forest's external DNS settings hold ISA's internal IP address?",
    why: {
      text: 'The address has to be there as well as on the virtual server. Either one missing is enough.',
      sources: ['F305394-40', 'F305394-41'],
    },
    howToFind: {
      steps: [
        {
          text: 'The article names the “external DNS settings for the forest”, but not the dialog. We do not have it.',
          sources: ['F305394-41'],
          mark: 'missing',
        },
        {
          text: 'Look at the DNS servers of Active Directory: do their settings or forwarders hold the internal address of ISA?',
          sources: ['F305394-41'],
          mark: 'hint',
        },
      ],
      minutes: 5,
      role: 'ad-admin',
      isSafe: true,
    },
    answers: {
      yes: {
        label: "Yes, ISA's internal address is there",
        detail: 'Among the servers or forwarders for outside names',
        goto: 'protocol-rule',
      },
      no: { label: 'No', detail: 'Only other servers, or none', goto: 'forest-dns-lacks-isa' },
      unknown: { label: "I can't tell", detail: 'Goes on to the rules on ISA; this cause stays not checked', goto: 'protocol-rule' },
    },
    sources: ['F305394-41'],
  },
  'forest-dns-lacks-isa': {
    kind: 'cause',
    title: "The forest's external DNS settings lack ISA's address",
    why: [{ text: "ISA's internal IP address is missing from the external DNS settings for the forest.", sources: ['F305394-41'] }],
    resolution: [
      findIsaAddress,
      {
        id: 'where-in-the-forest',
        changesNothing: true,
        text: 'Settle first where to add it. The article does not name the dialog; we take it to be the settings or forwarders of the DNS servers of Active Directory.',
        role: 'ad-admin',
        sources: ['F305394-41'],
        mark: 'hint',
      },
      {
        id: 'add-to-forest-dns',
        text: 'There, add the address of ISA to the external DNS settings for the forest. Note first what is set.',
        role: 'ad-admin',
        impact: {
          text: 'Every computer that asks these DNS servers may then find outside names through ISA, not only Exchange.',
          sources: ['F305394-41', 'F305394-61'],
          mark: 'hint',
        },
        widens: { provenBy: ['out-test', 'find-isa-address'] },
        undo: { text: 'Set it back to what you noted.', sources: ['F305394-51'], mark: 'hint' },
        sources: ['F305394-51'],
      },
      {
        id: 'test-dns',
        changesNothing: true,
        role: 'exchange-admin',
        ...testDns,
        text: 'On the Exchange server, ask the DNS server that you changed for the mail servers of an outside domain. It must answer over UDP and, with -vc, over TCP.',
      },
      { id: 'test-smtp', changesNothing: true, role: 'exchange-admin', ...testSmtp },
      isStillWaiting,
      allowAnyRequest,
    ],
    cautions: [
      answersDns,
      {
        text: "Leave it to the forwarders: computers of the domain must go on asking their own DNS server. If those must not change, ISA's address in the virtual server's own list helps Exchange alone.",
        sources: ['F305394-40', 'F305394-41'],
        mark: 'hint',
      },
      loosensControl,
    ],
    expected: queueDrains,
    notFixed: 'protocol-rule',
    sources: ['F305394-41'],
  },
} as const satisfies Record<string, ArticleNode>;
