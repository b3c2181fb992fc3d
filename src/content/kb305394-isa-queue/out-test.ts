import type { ArticleNode } from '../../engine/article.ts';
import { ask } from '../../engine/observation.ts';
import { incomingMail, loggedEvents } from '../observations/first-questions.ts';
import { externalDnsPath, groupsInPath, smtpAsksOverTcp, testDns, testIsaDns, testSmtp } from './shared-steps.ts';

/** The test that decides between DNS and port 25, before anything is changed; and what is asked where it does not decide. */
export const outTest = {
  'out-test': {
    kind: 'question',
    prompt: 'What do nslookup and telnet show on the Exchange server?',
    why: {
      text: 'An internal DNS server that forwards is as good as ISA. The tests tell DNS from port 25 before anything is changed.',
      sources: ['F305394-27', 'F305394-79', 'F-EV-43'],
      mark: 'hint',
    },
    howToFind: {
      steps: [
        {
          text: 'Find out which DNS server SMTP asks: one of the external DNS list or, if that is empty, the default one of the server.',
          where: externalDnsPath,
          sources: ['F305394-22', 'F305394-81', 'F-EV-43'],
          mark: 'hint',
          doubt: groupsInPath,
        },
        testDns,
        smtpAsksOverTcp,
        testIsaDns,
        testSmtp,
      ],
      minutes: 10,
      role: 'exchange-admin',
      isSafe: true,
    },
    answers: {
      works: { label: 'Names are found, and port 25 answers', detail: 'For both domains, over UDP and TCP', goto: 'incoming' },
      'no-port': { label: 'Names are found, but port 25 does not answer', goto: 'port-blocked' },
      'only-isa': {
        label: "Only ISA's address finds names",
        detail: 'The DNS server that SMTP asks does not, or not over TCP',
        goto: 'external-dns',
      },
      'no-names': { label: 'No names are found', detail: "ISA's address answers no DNS either, or not over TCP", goto: 'incoming' },
      'one-fails': { label: 'Only one of the two domains fails', goto: 'some-domains' },
      unknown: { label: "I can't tell", detail: 'Goes on to the rules on ISA; the DNS causes stay not checked', goto: 'incoming' },
    },
    sources: ['F305394-25', 'F305394-26', 'F305394-84', 'F-EV-43'],
  },
  // Where the tests show the cause, nobody needs these two; elsewhere they keep other faults away from the rules on ISA.
  incoming: ask(incomingMail, { yes: 'events', no: 'incoming-too', unknown: 'events' }),
  events: ask(loggedEvents, { none: 'protocol-rule', otherwise: 'events-logged', unknown: 'protocol-rule' }),
} as const satisfies Record<string, ArticleNode>;
