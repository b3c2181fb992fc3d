import type { Way } from '../../engine/evidence/reading.ts';
import { buttonStyle } from '../../ui/form/button-style.ts';
import { KeyCap } from '../../ui/form/key-cap.tsx';

type LinkFoundProps = {
  /** The article that a link leads to, or what is known of it. */
  title: string;
  /** The place in it, where it is no more than the article. */
  place?: string;
  /** What is said of a link that cannot be opened as it is, or that was copied from another host. */
  note?: string;
  /** What can be opened, with words of its own. */
  ways: readonly Way[];
  /** True of the first link of a text: Enter opens it. */
  isFirst: boolean;
};

/** Offers what a pasted link leads to. Enter in the text above opens the first of it. */
export function LinkFound({ title, place, note, ways, isFirst }: LinkFoundProps) {
  return (
    <section aria-label="Link found" className="mt-3.5 rounded-card border border-accent bg-accent-soft px-4 py-3.5">
      <h2 className="font-semibold">{title}</h2>
      {place !== undefined && <p className="mt-1">{place}</p>}
      {note !== undefined && <p className="mt-1 text-sm">{note}</p>}
      {ways.length > 0 && (
        <p className="mt-3 flex flex-wrap gap-2">
          {ways.map((way, at) => (
            <a key={way.href} href={way.href} className={buttonStyle.primary} data-opens>
              {way.title}
              {isFirst && at === 0 && <KeyCap>Enter</KeyCap>}
            </a>
          ))}
        </p>
      )}
    </section>
  );
}
