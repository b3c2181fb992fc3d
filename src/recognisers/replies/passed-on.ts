import { isSaidByOther } from '../standing/speaker.ts';
import { lineAround, lineBounds } from '../text/line-bounds.ts';
import { isOfOtherServer } from './dialogue.ts';

const beforeAtMost = 400;
const otherSystems =
  /transcript of session|msexch:ims|\(reason:|while talking to|\bpostfix\/|\bsendmail[[:]|\bsm-mta\b|\bexim\b|\bqmail\b|\bt=remote_smtp|\bstat=|\bdsn=|remote (?:mail )?(?:server|host)|\]? ?said:|outboundconnection|smtp send protocol log|diagnostic-code|remote domain|final-recipient|generating server|(?<!smtp error: )the following (?:recipient|address)|did not reach/;
// A device says it of the server that it was set up with; a mail system of the one that it delivers to.
const ownDevice = /\bserver (?:\S{3,80} )?said:/;
// What mail goes to on its way out, or a mail system beside Exchange.
const otherHost =
  /\bsmart ?hosts?\b|\b(?:our|the|my|your) (?:isp|provider)\b|\b(?:our|the|an?) (?:sendmail|postfix|exim|qmail|domino|zimbra|linux|unix)\b/;
const fromRemote = /smtp;\s{0,9}(?:\d{3}[\s-]{0,9})?$/;
const toRemote =
  /\b(?:e-?mails?|mails?|messages?) (?:\S{1,12} ){0,2}?to (?:\S{1,20} ){0,2}?(?:[\w-]{2,40}\.)+(?:com|net|org|de|fr|nl|es|eu|example)\b/;

/** True for a reply that was given to the own server, or that a mail system passes on: it may be of any server. */
export function isPassedOn(lower: string, from: number, to: number): boolean {
  const before = lower.slice(Math.max(0, from - beforeAtMost), from);
  const line = lineAround(lower, from, to);
  const isOther = [before, line].some((text) => otherSystems.test(text) && !ownDevice.test(text));
  return (
    isOther ||
    isSaidByOther(lower, from, to) ||
    fromRemote.test(before) ||
    toRemote.test(line) ||
    otherHost.test(line) ||
    /^[^\n\d]{0,40}<<</.test(line) ||
    isReceived(line) ||
    isOfOtherServer(lower, from)
  );
}

// In a protocol log of Exchange "<" is what came from the other side; in the one of a Receive connector that is the client.
function isReceived(line: string): boolean {
  return /,<,/.test(line);
}

const codeAtStart = /^\W{0,4}(?:([45]\d\d)[\s-]|(\d\.\d\.\d{1,3})\s)/;

/** True for a reply in a list of several with different codes, or in a row that explains it: a table of what there is, no session. */
export function isListedReply(lower: string, from: number, to: number): boolean {
  if (/^\s{0,9}\|/.test(lower.slice(to, to + 10))) {
    return true;
  }
  const { start, end } = lineBounds(lower, from, to);
  const above = lower
    .slice(Math.max(0, start - 400), start)
    .split('\n')
    .slice(-4, -1);
  const below = lower.slice(end + 1, end + 400).split('\n', 3);
  const codes = [...takeCodes(above.toReversed()), ...takeCodes([lower.slice(start, end)]), ...takeCodes(below)];
  return new Set(codes).size >= 3;
}

function takeCodes(lines: readonly string[]): string[] {
  const codes: string[] = [];
  for (const line of lines) {
    const match = codeAtStart.exec(line);
    if (match === null) {
      break;
    }
    codes.push(match[0].trim());
  }
  return codes;
}
