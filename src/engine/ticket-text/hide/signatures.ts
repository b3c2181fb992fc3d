import { closing } from '../../secrets/passwords/passphrase-rules.ts';
import { findPerson, type LabelledName } from './labelled-names.ts';

const closingLine = new RegExp(String.raw`^[\s>|*]{0,12}(?:[mvl]g,?$|${closing})`, 'i');
const person = /^[\s>|*-]{0,12}(\p{Lu}[^\d:;/!?@_,]{1,60}?)[\s,.*]{0,3}$/u;
// With these a sentence goes on.
const noPerson = /^(?:bis|bitte|please|it|sent|gesendet|envoyé)(?!\p{L})/iu;

/** The names that stand alone on the line below a closing, “Best regards,”, with at most one blank line between. */
export function findSigned(text: string): readonly LabelledName[] {
  const lines = text.split(/\r\n|\r|\n/);
  return lines.flatMap((line, at) => {
    const below =
      line.length < 60 && closingLine.test(line.trimEnd()) ? lines.slice(at + 1, at + 3).find((each) => each.trim() !== '') : '';
    const name = person.exec(below ?? '')?.[1] ?? '';
    return name === '' || noPerson.test(name) ? [] : findPerson(name).map((found) => ({ ...found, isPart: !found.word.includes(' ') }));
  });
}
