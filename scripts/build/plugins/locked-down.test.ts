import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { contentSecurityPolicy, packsPolicy, sentPolicy } from '../content-security-policy.mjs';

it('gives every server the same policy, which is that of the pages and forbids frames', () => {
  const [ofPages, ofServers] = [contentSecurityPolicy, sentPolicy].map((policy) => policy.split('; '));
  expect(ofServers).toEqual([...(ofPages ?? []), "frame-ancestors 'none'"]);
  const examples = readdirSync('deploy').map((name) => join('deploy', name));
  expect(examples).toHaveLength(4);
  for (const example of [...examples, 'docs/deploy.md']) {
    const text = readFileSync(example, 'utf8');
    const said = [sentPolicy, packsPolicy, 'nosniff', 'no-referrer'].map((each) => text.includes(each));
    expect([example, ...said]).toEqual([example, true, true, true, true]);
  }
});

const makesMarkup =
  /dangerouslySetInnerHTML|\.(inner|outer)HTML|insertAdjacentHTML|document\.write|DOMParser|srcdoc|\beval\(|new Function\(|createContextualFragment/i;

it('has no code that could make markup or a program of text', () => {
  const files = readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && /(?<!\.test)\.tsx?$/.test(file.name))
    .map((file) => join(file.parentPath, file.name));
  expect(files.length).toBeGreaterThan(200);
  expect(files.filter((file) => makesMarkup.test(readFileSync(file, 'utf8')))).toEqual([]);
  expect(makesMarkup.test('element.innerHTML = text')).toBe(true);
});
