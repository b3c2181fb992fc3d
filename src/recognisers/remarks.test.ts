import { summaries } from 'virtual:pack/summaries';
import { expect, it } from 'vitest';
import { loadArticles } from '../content/articles.ts';
import { type Remark, textOfRemark } from '../engine/case/proposal.ts';
import { readWithAll } from './all.ts';
import { nearMisses } from './near-misses/all.ts';
import { samples } from './samples/all.ts';

const settings = 'PermissionGroups : AnonymousUsers\n*** Request to 192.0.2.1 timed-out\nexample.com  mail exchanger = mail.example.com';
const netstat = 'Proto Local Address Foreign Address State\nTCP 192.0.2.10:1061 198.51.100.5:25 SYN_SENT';
const remarks: readonly Remark[] = [settings, netstat, ...[...samples, ...nearMisses].map(({ text }) => text)].flatMap(
  (text) => readWithAll(text).remarks,
);

it('names an article by its id wherever the words of a remark name one', () => {
  const named = remarks.filter((remark) =>
    summaries.some(({ number }) => textOfRemark(remark).toLowerCase().includes(number.toLowerCase())),
  );
  expect(named.length).toBeGreaterThan(2);
  expect(named.filter((remark) => typeof remark === 'string')).toEqual([]);
});

it('names only articles and places that there are', async () => {
  const articles = await loadArticles();
  const placed = remarks.flatMap((remark) => (typeof remark === 'string' ? [] : [remark]));
  expect(placed.some(({ nodeId }) => nodeId !== undefined)).toBe(true);
  for (const { articleId, nodeId } of placed) {
    const nodes = Object.keys(articles.find(({ id }) => id === articleId)?.nodes ?? {});
    expect(nodes).toContain(nodeId ?? nodes[0] ?? 'no article');
  }
});

it('says what is looked for in every text, each kind once', () => {
  const { lookedFor } = readWithAll('');
  expect(lookedFor).toEqual([...new Set(lookedFor)]);
  expect(lookedFor).toEqual(expect.arrayContaining(['bounces', 'SMTP replies', 'nslookup output']));
});
