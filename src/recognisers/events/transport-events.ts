import type { Proposal } from '../../engine/case/proposal.ts';
import type { Events } from '../layouts/find-events.ts';
import { type EvidenceText, spaced } from '../text/evidence-text.ts';

const refused = new RegExp(
  `${spaced('the account')}\\s{1,40}['"](?<account>[^'"\\n]{1,120})['"]\\s{1,40}${spaced('provided valid credentials')},?\\s{1,40}${spaced('but is not')}\\s{1,40}authori[sz]ed\\s{1,40}${spaced('to use the server')}`,
  'g',
);
const someone = '[\'"][^\'"\\n]{1,120}[\'"]';
// As far as the translations agree.
const translated = new RegExp(
  [
    `das konto ${someone}[^.]{1,60}anmeldeinformationen[^.]{1,90}nicht[^.]{1,60}(?:berechtigt|autorisiert)`,
    `le compte ${someone}[^.]{1,60}identification valides[^.]{1,60}pas autorisé`,
    `(?:het|de) account ${someone}[^.]{1,40}geldige[^.]{1,80}niet (?:gemachtigd|bevoegd|geautoriseerd)`,
    `la cuenta ${someone}[^.]{1,60}credenciales válidas[^.]{1,60}no (?:está autorizad|tiene autoriza)`,
    `l'account ${someone}[^.]{1,60}credenziali valide[^.]{1,60}non (?:è autorizzat|dispone)`,
  ]
    .join('|')
    .replaceAll(' ', '\\s{1,40}'),
  'g',
);
const placeholder = /%\d|[<>]|\.\.\.|^(domain\\)?account$/;
const looksAtMost = 200;

/** Event 1020 of the transport, by number and source in any layout, or by its words with an account. */
export function readTransportEvents({ lower, linesAt, holds }: EvidenceText, { logged, typed }: Events): Proposal | undefined {
  const find = (records: Events['logged']) =>
    records.find(({ eventId, source, isGrave }) => eventId === '1020' && source === 'msexchangetransport' && isGrave !== false);
  const record = find(logged);
  const said = [...lower.matchAll(refused), ...lower.matchAll(translated)]
    .slice(0, looksAtMost)
    .map((match) => ({ from: match.index, to: match.index + match[0].length, account: match.groups?.account ?? '' }))
    .find(({ from, to, account }) => !placeholder.test(account) && holds(from, to));
  const places = [record ?? find(typed), said].filter((place) => place !== undefined);
  if (places.length === 0) {
    return undefined;
  }
  const isComputer = said?.account.endsWith('$') === true;
  return {
    asked: 'logged-events',
    answerId: 'transport-1020',
    recogniser: 'transport-events',
    strength: record === undefined && said === undefined ? 'medium' : 'strong',
    lines: [...new Set(places.flatMap(({ from, to }) => linesAt(from, to)))],
    ...(isComputer
      ? { note: 'The name ends in $: a computer account. Another server logs on, and the group ExchangeServers matters.' }
      : {}),
  };
}
