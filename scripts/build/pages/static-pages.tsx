import { Frame } from '../../../src/pages/shell/frame.tsx';

/** Stands in for a page that depends on the device or on answers. */
export function ShellPage({ heading }: { heading: string }) {
  return (
    <Frame>
      <main className="mx-auto max-w-[58rem]">
        <h1>{heading}</h1>
        <noscript>
          <p className="mt-2">
            This page needs JavaScript. The articles do not:{' '}
            <a href="/" className="text-link">
              go to the start page
            </a>
            .
          </p>
        </noscript>
      </main>
    </Frame>
  );
}

type FormerPlacePageProps = { heading: string; words: string; href: string; isRenamed: boolean };

/** Explains, without script, what became of a place. With script the application explains more. */
export function FormerPlacePage({ heading, words, href, isRenamed }: FormerPlacePageProps) {
  return (
    <Frame>
      <main className="mx-auto max-w-[58rem]">
        <h1>{heading}</h1>
        <p className="mt-2">
          {isRenamed ? 'It is now: ' : `It was “${words}”. Start over: `}
          <a href={href} className="text-link">
            {isRenamed ? words : href === '/' ? 'all articles' : 'the first question of the article'}
          </a>
        </p>
      </main>
    </Frame>
  );
}
