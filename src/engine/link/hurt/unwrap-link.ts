const wrappedAtMost = 5;

/**
 * The link that a mail gateway or a redirecting page was put around, where it stands inside; the same link where it does
 * not. What only the gateway's own server knows cannot be read.
 */
export function unwrapLink(link: string): string {
  let inner = link;
  for (let times = 0; times < wrappedAtMost; times += 1) {
    const found = findInside(inner);
    if (found === undefined) {
      break;
    }
    inner = found;
  }
  return inner;
}

function findInside(link: string): string | undefined {
  const url = readUrl(link);
  if (url === undefined) {
    return undefined;
  }
  if (/^urldefense\b/.test(url.hostname)) {
    return readThirdForm(link) ?? readSecondForm(url);
  }
  const parts = [...[...url.searchParams.values()].map((value) => value.trim()), ...url.pathname.split('/').map(decode)];
  return parts.map(readBase64).find((part) => /^https?:\/\/[^/\s]/i.test(part) && readUrl(part) !== undefined);
}

/** `…/v3/__<link>__;<what stood for each *>!!…`, of which `**` and a letter stand for several at once. */
function readThirdForm(link: string): string | undefined {
  const [, inner, stars = ''] = /\/v3\/__(.+?)__;([\w-]*)/.exec(link) ?? [];
  const letters = [...decodeUtf8(stars)];
  return inner?.replace(/(https?:\/)(?=[^/])/, '$1/').replace(/\*(?:\*(.))?/g, (_, run: string | undefined) => {
    const count = run === undefined ? 1 : 2 + base64Letters.indexOf(run);
    return letters.splice(0, count).join('');
  });
}

const base64Letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** `…/v2/url?u=` with `-` for `%` and `_` for `/`; in the first form neither. */
function readSecondForm(url: URL): string | undefined {
  const said = url.searchParams.get('u');
  return said === null ? undefined : /^https?:/i.test(said) ? said : decode(said.replaceAll('-', '%').replaceAll('_', '/'));
}

function readBase64(text: string): string {
  return text.startsWith('aHR0c') ? decodeUtf8(text) : text;
}

function decodeUtf8(base64: string): string {
  try {
    const bytes = atob(base64.replaceAll('-', '+').replaceAll('_', '/'));
    return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
  } catch {
    return '';
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function readUrl(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}
