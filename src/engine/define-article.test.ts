import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

// The real compiler over the drafts: what an author reads is what is tested.
const { stdout } = spawnSync('node_modules/.bin/tsc', ['--project', 'src/engine/fixtures'], { encoding: 'utf8' });

function messagesFor(draft: string): string {
  const [, ...messages] = stdout
    .split(/^src\/engine\/fixtures\//m)
    .filter((message, index) => index === 0 || message.startsWith(`${draft}.ts`));
  return messages.join('');
}

describe('defineArticle', () => {
  it('accepts a good article', () => {
    expect(messagesFor('good')).toBe('');
    expect(messagesFor('parts')).toBe('');
  });

  it.each([
    ['misspelt-goto', 'rained: goto names no node: wett'],
    ['misspelt-not-fixed', 'wet: goto names no node: drie'],
    ['misspelt-start', 'start: goto names no node: raned'],
    ['misspelt-route', 'rained: goto names no node: drie'],
    ['no-unknown', 'rained: has no unknown answer'],
    ['leads-nowhere', 'rained: the answer hail leads nowhere'],
    ['unknown-enters-cause', 'rained: unknown may not enter the cause wet'],
    ['wrong-kind', 'dry: no kind of node: escalate'],
    ['unknown-field', 'dry: has no field notes'],
  ])('refuses the draft %s and names the id', (draft, says) => {
    expect(messagesFor(draft)).toContain(says);
  });
});
