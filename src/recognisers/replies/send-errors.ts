import type { Recogniser } from '../recogniser.ts';
import { spaced } from '../text/evidence-text.ts';
import { lineAround } from '../text/line-bounds.ts';
import { isListOfConstants } from './constants.ts';

const noAccess = '(?:(?:0x|&h)?80070005|-2147024891)\\b';

type SendError = {
  readonly answerId: string;
  readonly strength: 'strong' | 'medium';
  readonly pattern: RegExp;
  /** What must not stand in the same line or shortly before. */
  readonly unless?: RegExp;
  /** True for words that stand for any action, not only for sending. */
  readonly isGeneral?: boolean;
};

/** Errors of programs that send for people. Each names the step that failed: the number alone is in every log of Windows. */
const errors: readonly SendError[] = [
  {
    answerId: 'blackberry',
    strength: 'strong',
    pattern: new RegExp(
      `mapimailbox::send\\(ppmapimessage\\)\\s{0,40}-\\s{0,40}submitmessage\\s{0,40}\\(${noAccess}\\)\\s{1,40}failed`,
      'g',
    ),
  },
  {
    answerId: 'blackberry',
    strength: 'strong',
    pattern: /desktop\s{1,40}e-?mail\s{1,40}program\s{1,40}unable\s{1,40}to\s{1,40}submit\s{1,40}(?:mes+age|msg)/g,
  },
  { answerId: 'blackberry', strength: 'medium', pattern: /\bunlisted\s{1,40}(?:mes+age|msg)\s{1,40}err?(?:or)?\b/g },
  {
    answerId: 'goodlink',
    strength: 'strong',
    pattern: new RegExp(
      `${spaced('failed to submit mail message for user')}\\s{1,40}\\S{1,80}[\\s\\d:.,[\\]|/-]{1,60}\\(hresult:\\s{0,9}${noAccess}\\)\\s{1,40}${spaced('pausing user')}`,
      'g',
    ),
  },
  {
    answerId: 'goodlink',
    strength: 'medium',
    pattern: new RegExp(
      `(?:\\bpaused?\\b(?:\\s{0,9}[:=(]|\\s?\\.{3,40})|\\.{3,40}\\s?paused\\b)[^]{0,160}\\b${spaced('exchange not accessible')}`,
      'g',
    ),
  },
  {
    answerId: 'goodlink',
    strength: 'medium',
    pattern: new RegExp(
      `\\bpaus(?:ed?|ing)\\b[^.\\n]{0,80}\\breason(?:\\s{1,3}(?:given|shown|code|text|there|is|was|being|reads|says)){0,3}[\\s:="'(]{1,6}${spaced('exchange not accessible')}`,
      'g',
    ),
  },
  {
    answerId: 'goodlink',
    strength: 'medium',
    pattern: new RegExp(`${spaced('failed to submit mail message for user')}\\s{1,40}\\S[^\\n]{1,160}?${spaced('pausing user')}`, 'g'),
    unless: /hresult:/,
  },
  // A script names the method that was refused, and the number as CDO prints it.
  {
    answerId: 'access-denied',
    strength: 'medium',
    pattern:
      /(?:(?<!\w)(?:0x|&h)?80070005|-2147024891)\b[^\r\n]{0,80}(?:msg|message|mail|item|cdo)\.send(?![\w.])|(?:msg|message|mail|item|cdo)\.send(?![\w.])[^\r\n]{0,80}(?:(?<!\w)(?:0x|&h)?80070005|-2147024891)\b/g,
    unless: /logon|delete|create|getprops|advise/,
  },
  {
    answerId: 'access-denied',
    strength: 'medium',
    pattern: new RegExp(`\\bmapi_e_no_access\\W{0,12}${noAccess}|${noAccess}\\W{0,12}mapi_e_no_access\\b`, 'g'),
    unless: /logon|open|delete|create|getprops|advise/,
  },
  {
    answerId: 'access-denied',
    strength: 'medium',
    pattern: new RegExp(`\\bsubmitmessage\\b[^\\r\\n]{0,80}${noAccess}|${noAccess}[^\\r\\n]{0,80}\\bsubmitmessage\\b`, 'g'),
    unless: /mapimailbox::/,
  },
  {
    answerId: 'access-denied',
    strength: 'medium',
    pattern: new RegExp(
      `${spaced('you do not have sufficient permission to perform this operation on this object.')}\\s{1,40}${spaced('see the folder contact')}`,
      'g',
    ),
    isGeneral: true,
  },
  // The same sentence as the translations agree.
  {
    answerId: 'access-denied',
    strength: 'medium',
    pattern:
      /sie (?:verfügen nicht über|haben nicht|besitzen nicht|haben keine|besitzen keine|verfügen über keine) (?:die )?ausreichenden? (?:berechtigung|rechte)[^.]{1,60}dieses objekt|vous n'avez pas (?:les |d'|l'|suffisamment d'|d'assez d')?(?:autorisations?|droits?)[^.]{1,60}sur cet objet|u (?:hebt|beschikt) (?:niet|onvoldoende)[^.]{1,80}dit object|no (?:tiene|dispone de) (?:los )?(?:permisos?|suficientes permisos)[^.]{1,60}este objeto|non si dispone[^.]{1,60}autorizzazioni[^.]{1,60}(?:questo|tale) oggetto/g,
    isGeneral: true,
  },
];

// Outlook says the general sentence of any action in a folder that is refused.
const otherAction =
  /\b(?:move|moved|open|opened|opening|create|created|delete|deleted|upload|uploaded|synchroni[sz]e\w?|copy|copied|save|saved|display|displayed|expand|rename|modify|change|view|add|read|calendar|contacts?|folders?)\b|öffn|verschieb|lösch|kopier|kalender|ordner|ouvrir|ouverture|déplacer|supprimer|calendrier|dossier|verplaats|verwijder|agenda|\bmap\b|abrir|mover|eliminar|calendario|carpeta/;
const sending =
  /\b(?:send|sent|sending|sends|submit\w{0,4}|deliver\w{0,3}|reply|forward|senden|gesendet|envoyer|envoyé|verzenden|verzonden|enviar|enviado)\b/;
const beforeAtMost = 160;
const looksAtMost = 50;

/** What BlackBerry, GoodLink and other programs say when they may not send for somebody. */
export const sendErrors: Recogniser = {
  id: 'send-errors',
  looksFor: 'error messages of mail clients',
  recognise({ lower, linesAt, holds }) {
    return errors.flatMap(({ answerId, strength, pattern, unless, isGeneral }) => {
      const found = [...lower.matchAll(pattern)]
        .slice(0, looksAtMost)
        .map((match) => ({ from: match.index, to: match.index + match[0].length }))
        .find(({ from, to }) => {
          const before = lower.slice(Math.max(0, from - beforeAtMost), from);
          const said = before.trimEnd().split('\n').at(-1) ?? '';
          const isOfOtherAction = isGeneral === true && otherAction.test(said) && !sending.test(said);
          return (
            !isOfOtherAction &&
            unless?.test(before + lineAround(lower, from, to)) !== true &&
            !isListOfConstants(lower, from, to) &&
            holds(from, to)
          );
        });
      return found === undefined
        ? []
        : [{ asked: 'refusal-text', answerId, recogniser: sendErrors.id, strength, lines: linesAt(found.from, found.to) }];
    });
  },
};
