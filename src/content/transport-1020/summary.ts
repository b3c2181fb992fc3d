import type { ArticleSummary } from '../../engine/article.ts';

export const transport1020Summary = {
  id: 'transport-1020',
  number: 'Event 1020',
  title: 'An account with a valid password may not submit mail',
  versions: { text: 'Exchange 2007; Exchange 2010 logs the same event', sources: ['F1020-02', 'F1020-03'] },
  seen: [
    {
      text: 'A Hub or Edge Transport server logs the warning 1020 of MSExchangeTransport; Operations Manager may raise an alert.',
      sources: ['F1020-01', 'F1020-10', 'F1020-15'],
    },
    {
      text: 'The event names an account that “provided valid credentials, but is not authorized to use the server”.',
      sources: ['F1020-11'],
    },
    { text: 'The sender is refused at AUTH and at MAIL FROM, although the password is right.', sources: ['F1020-12'] },
    {
      text: 'No Exchange queue on this server holds the mail. It is still with the client, device, application or sending server.',
      sources: ['F1020-14'],
      mark: 'hint',
    },
  ],
  causes: 14,
} as const satisfies ArticleSummary;
