import { signs } from 'virtual:pack/signs';
import { expect, it } from 'vitest';
import { compileArticle } from '../../engine/graph/compile-article.ts';
import { findEnd } from '../../engine/graph/find-end.ts';
import { leadingArticle } from '../../engine/triage/leading-article.ts';
import { standArticles } from '../../engine/triage/triage.ts';
import { recogniseAll } from '../../recognisers/all.ts';
import { loadArticles } from '../articles.ts';

const answersIn = (text: string) => new Map(recogniseAll(text).map(({ asked, answerId }) => [asked, answerId]));
const leadOf = (text: string) => leadingArticle(signs, standArticles(signs, answersIn(text)))?.articleId;

it('leads a whole event to its article, though nothing else is known', () => {
  const event =
    'Event Type: Error\nEvent Source: MSExchangeTransport\nEvent ID: 1020\nDescription:\nThe account CONTOSO\\scan provided valid credentials, but it does not have submit permissions on SMTP Receive connector Default; failing authentication.';
  expect(leadOf(event)).toBe('transport-1020');
});

it('leads nowhere for a version alone', () => {
  expect(leadOf('220 mail.contoso.com ESMTP Server (Microsoft Exchange Internet Mail Service 5.5.2650.21) ready')).toBeUndefined();
});

it('finds the page about a blocked port for listings that show only SYN_SENT', async () => {
  const row = (port: number) => `  TCP  192.0.2.10:${port}  198.51.100.5:25  SYN_SENT\n`;
  const listing = `Active Connections\n  Proto  Local Address  Foreign Address  State\n${[1061, 1062, 1063].map(row).join('')}`;
  const answers = answersIn(listing + listing);
  expect(leadOf(listing + listing)).toBeUndefined();
  const article = (await loadArticles()).find(({ id }) => id === 'q175982-leaked-connections');
  expect(article && findEnd(compileArticle(article), answers)).toMatchObject({ nodeId: 'port-blocked' });
});
