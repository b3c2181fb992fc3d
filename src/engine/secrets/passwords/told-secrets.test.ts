import { expect, it } from 'vitest';
import { cutSecrets } from '../cut-secrets.ts';
import lastLookAlikes from '../judged/told-lookalikes-last.jsonl?raw';
import openLookAlikes from '../judged/told-lookalikes-open.jsonl?raw';
import lastSecrets from '../judged/told-secrets-last.jsonl?raw';
import openSecrets from '../judged/told-secrets-open.jsonl?raw';

const readTexts = (rows: string) =>
  rows
    .trim()
    .split('\n')
    .map((line): string => JSON.parse(line).text);
// What must be cut stands between these in a row.
const findMarked = /⟦[^⟧]*⟧/g;
const writeBare = (row: string) => row.replace(/[⟦⟧]/g, '');

const told = readTexts(openSecrets);
const alike = readTexts(openLookAlikes);
// Written before the rules too, and not run until they stood.
const toldLast = readTexts(lastSecrets);
const alikeLast = readTexts(lastLookAlikes);

const findUncut = (rows: readonly string[]) =>
  rows.flatMap((row) => {
    const { text } = cutSecrets(writeBare(row));
    return text === row.replace(findMarked, '[Password cut]') ? [] : [text];
  });
const findTouched = (texts: readonly string[]) => texts.map((text) => cutSecrets(text).text).filter((text, at) => text !== texts[at]);

it('cuts each password that people tell, and no more', () => {
  expect(findUncut(told)).toEqual([]);
});

it('leaves what only reads like a password told', () => {
  expect(findTouched(alike)).toEqual([]);
});

it('does so with rows that were put aside', () => {
  expect(findUncut(toldLast)).toEqual([]);
  expect(findTouched(alikeLast).length).toBeLessThanOrEqual(1);
});

it('changes nothing the second time', () => {
  const once = [...told, ...toldLast].map((row) => cutSecrets(writeBare(row)).text);
  expect(findTouched(once)).toEqual([]);
});
