import type { Case } from '../../../model/case/case.ts';
import { cutSecrets } from '../../secrets/cut-secrets.ts';
import { redactCase } from './redact-case.ts';

const address = /(https?:\/\/\S+)/;

/**
 * A text that was written from an article and a case, without secrets and with the names of the case hidden in it: what was
 * typed, what its texts tell, what the person chose. What the article says stays, and so do links.
 */
export function hideInText(text: string, kept: Case, hide: boolean): { text: string; values: ReadonlyMap<string, string> } {
  const cut = cutSecrets(text).text;
  if (!hide) {
    return { text: cut, values: new Map() };
  }
  const { redactor } = redactCase(kept);
  const hidden = cut
    .split(address)
    .map((part, index) => (index % 2 === 1 ? part : redactor.hideKnown(part)))
    .join('');
  return { text: hidden, values: redactor.values() };
}
