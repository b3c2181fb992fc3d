import type { Rule } from './redaction-rules.ts';

const word = `(?:tel(?:e(?:phone|fon|fax))?|tél(?:éphone)?|phone(?: ?(?:no|number|nr))?|mobile?|mob|cell(?: ?phone)?|fax|handy|durchwahl|dw|rufnummer|telefonnummer|nummer|ext(?:ension|n)?|apparat|app|nebenstelle|poste|portable|dect|rückruf(?:nummer)?|call(?:ed|s|ing)?(?: me| her| him| back)?(?: (?:on|at|under))?|call-?back|ring(?: me)?(?: on| at)?|reach(?:able)?(?: (?:me|her|him))?(?: (?:on|at|under))?|desk|office|direct|numéro|joignable au|erreichbar unter)`;

/** Telephone numbers: after a word for them any digits, else only in a form that nothing but a telephone number has. */
export const telephoneRules: readonly Rule[] = [
  // ITU-T E.123: a plus, or two noughts, before the country.
  { kind: 'telephone', pattern: /(?<![\w+.])(?:\+|00(?=[1-9]\d?[ ./()-]))[1-9](?:[ ./()-]{0,3}\d){6,14}(?![\w.]*\d)/g },
  {
    kind: 'telephone',
    pattern: new RegExp(
      String.raw`(?=[\d+(])(?<=(?<![\p{L}])${word}\.?(?: ?(?:is|no|nr|number|nummer|ist|est)\.?)?(?: ?\([^()]{1,16}\))? ?[:#=]? ?)(?:\+|\()?\d(?:[ ./()-]{0,3}\d){2,14}(?: ?(?:ext\.?|x|dw|-) ?\d{1,5})?(?![\w.]*\d|[\p{L}%])`,
      'giu',
    ),
    isMeant: (value) => !/^\d{1,2}[./]\d{1,2}[./]\d{2,4}$|^\d{4}-\d\d-\d\d|^(?:\d{1,3}\.){3}\d{1,3}$/.test(value),
  },
  // North America.
  {
    kind: 'telephone',
    pattern: /(?<![\w.:/-])(?:1[ .-])?(?:\([2-9]\d\d\) ?|[2-9]\d\d[ .-])[2-9]\d\d[ .-]\d{4}(?: ?(?:ext\.?|x) ?\d{1,5})?(?![\w:/-]|\.\d)/gi,
  },
  { kind: 'telephone', pattern: /(?<![\w.:/-])[2-9]\d\d-\d{4}(?: ?(?:ext\.?|x) ?\d{1,5})(?![\w:/-]|\.\d)/gi },
  // A nought before the area: Germany, Austria, Switzerland, France, Britain.
  {
    kind: 'telephone',
    pattern: /(?<![\w.:/-])\(?0[1-9]\d{0,4}\)?(?: ?[/-] ?\d{2,}| \d{4,})(?:[ -]\d{1,6}){0,4}(?![\w:/]|[.-]\d)/g,
    isMeant: (value) => value.replace(/\D/g, '').length >= 7,
  },
  { kind: 'telephone', pattern: /(?<![\w.:/-])0[1-9](?:[ .]\d\d){4}(?![\w:/-]|\.\d)/g },
  { kind: 'telephone', pattern: /(?<![\w.:/-])\(?0[1-9]\d{1,3}\)? \d{3,4} \d{2,4}(?: \d{2,3})?(?![\w:/-]|\.\d)/g },
];
