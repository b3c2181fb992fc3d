import type { Key } from '../../../../model/article/key.ts';
import { holesAtMost, lettersAtLeast, readTemplate, type TemplateFault } from '../../../keys/template.ts';
import type { ArticleRule } from '../../rule.ts';
import { keysOf } from './keys-of.ts';

type FormProblem = { readonly nodeId: 'about'; readonly key: string } & (
  | { readonly kind: 'key-of-nothing' }
  | { readonly kind: 'repeated-key' }
  | { readonly kind: 'event-without-source' }
  | { readonly kind: 'source-without-event' }
  | { readonly kind: 'saying-normal-key' }
  | { readonly kind: 'unheard-saying' }
  | { readonly kind: 'key-template'; readonly text: string; readonly fault: TemplateFault['kind']; readonly hole: string }
);

/** A key can stand in something: it has an event of a source or a text whose holes can be read, and all that it says can count. */
export const keyForms: ArticleRule<FormProblem> = {
  scope: 'article',
  looksAround: true,
  reads: () => '',
  check(article, around) {
    const keys = keysOf(article, around);
    const ids = keys.map(({ id }) => id);
    return keys.flatMap((key, at) => [
      ...(ids.indexOf(key.id) < at ? [{ kind: 'repeated-key', nodeId: 'about', key: key.id } as const] : []),
      ...findInKey(key),
    ]);
  },
  advice: {
    'key-of-nothing': ({ key }) => `the key “${key}” has neither an event nor a text. Write what stands in the evidence.`,
    'repeated-key': ({ key }) => `two keys are called “${key}”. Rename one.`,
    'event-without-source': ({ key }) =>
      `the key “${key}” has an event without its source, and that number stands in many logs. Name the source, or write a text only.`,
    'source-without-event': ({ key }) => `the key “${key}” has a source without an event. Write the event, or delete the source.`,
    'saying-normal-key': ({ key }) => `the key “${key}” is normal, so that it never matches, and says something. Delete one of the two.`,
    'unheard-saying': ({ key }) =>
      `the key “${key}” says something behind what always holds. Put what has no “if” last, and only one of that kind.`,
    'key-template': ({ key, text, fault, hole }) => `the key “${key}”, text “${text}”: ${sayFault(fault, hole)}`,
  },
};

function findInKey({ id, event, source, text, not, normal, ...key }: Key): FormProblem[] {
  const says = key.says ?? [];
  const about = { nodeId: 'about', key: id } as const;
  const always = says.findIndex((saying) => saying.if === undefined);
  return [
    ...(event === undefined && text === undefined ? [{ kind: 'key-of-nothing', ...about } as const] : []),
    ...(event !== undefined && source === undefined ? [{ kind: 'event-without-source', ...about } as const] : []),
    ...(event === undefined && source !== undefined ? [{ kind: 'source-without-event', ...about } as const] : []),
    ...(normal === true && says.length > 0 ? [{ kind: 'saying-normal-key', ...about } as const] : []),
    ...(always !== -1 && always < says.length - 1 ? [{ kind: 'unheard-saying', ...about } as const] : []),
    ...[...(text ?? []), ...(not ?? [])].flatMap((template) =>
      readTemplate(template).faults.map(
        ({ kind, hole }): FormProblem => ({ kind: 'key-template', ...about, text: template, fault: kind, hole }),
      ),
    ),
  ];
}

function sayFault(fault: TemplateFault['kind'], hole: string): string {
  switch (fault) {
    case 'unknown-hole':
      return `“{${hole}}” is no hole. Correct it, or write {{ for a brace that stands there.`;
    case 'holes-side-by-side':
      return `the hole “${hole}” begins where another ends. Put what stands between them there, or make them one.`;
    case 'open-end':
      return `the hole “${hole}” can hold anything and has no end. Leave it out.`;
    case 'too-many-holes':
      return `it has more than ${holesAtMost} holes. Shorten it.`;
    case 'few-words':
      return `fewer than ${lettersAtLeast} letters stand beside its holes. Write more of what the evidence shows.`;
  }
}
