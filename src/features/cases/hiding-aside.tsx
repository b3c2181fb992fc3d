import { linkButtonStyle } from '../../ui/form/button-style.ts';

type HidingAsideProps = {
  /** The marks that stand in the text, with how often; `isOurs` where what they stand for is known here. */
  hidden: readonly { readonly mark: string; readonly places: number; readonly isOurs: boolean }[];
  /** The words that the person chose to show and that stand in the text. */
  shown: readonly string[];
  /** What was cut, in a sentence. */
  cut: string | undefined;
  isAllShown: boolean;
  isRemembered: boolean;
  onShow: (mark: string) => void;
  onHideAgain: (word: string) => void;
  onShowAll: (isAllShown: boolean) => void;
};

/** What is hidden and can be shown, what was cut for good, and what nobody can look for. */
export function HidingAside({ hidden, shown, cut, isAllShown, isRemembered, onShow, onHideAgain, onShowAll }: HidingAsideProps) {
  return (
    <>
      <section aria-labelledby="hidden-words">
        <h3 id="hidden-words" className="panel-title mb-1 flex items-baseline justify-between gap-2">
          {isAllShown ? 'All is shown' : `Hidden, ${hidden.length}`}
          {(isAllShown || hidden.length > 0) && (
            <button type="button" className={linkButtonStyle} onClick={() => onShowAll(!isAllShown)}>
              {isAllShown ? 'Hide names again' : 'Show all'}
            </button>
          )}
        </h3>
        <ul className="text-sm">
          {hidden.map(({ mark, places, isOurs }) => (
            <li key={mark} className="flex items-baseline justify-between gap-2 py-1">
              <span>
                {mark.slice(1, -1)}
                {places > 1 && <span className="text-muted">, in {places} places</span>}
              </span>
              {isOurs ? (
                <button type="button" className={linkButtonStyle} aria-label={`Show ${mark.slice(1, -1)}`} onClick={() => onShow(mark)}>
                  Show
                </button>
              ) : (
                <span className="text-muted">hidden before</span>
              )}
            </li>
          ))}
        </ul>
      </section>
      {!isAllShown && shown.length > 0 && (
        <section aria-labelledby="shown-words">
          <h3 id="shown-words" className="panel-title mb-1">
            Shown by you, {shown.length}
          </h3>
          <ul className="text-sm">
            {shown.map((word) => (
              <li key={word} className="flex items-baseline justify-between gap-2 py-1">
                <span>{word}</span>
                <button type="button" className={linkButtonStyle} aria-label={`Hide ${word}`} onClick={() => onHideAgain(word)}>
                  Hide
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="cut-for-good">
        <h3 id="cut-for-good" className="panel-title mb-1">
          Cut for good
        </h3>
        {cut !== undefined && <p className="mb-1 text-sm">{cut} Nobody can show it again.</p>}
        <p className="text-sm text-muted">
          What reads like a password, a token, a cookie or a key is cut. Not every one can be known: look for them before you copy the text.
        </p>
      </section>
      <section aria-labelledby="looked-for">
        <h3 id="looked-for" className="panel-title mb-1">
          Looked for
        </h3>
        <p className="text-sm text-muted">
          What you filled in and its parts, mail and network addresses, accounts with their domain, SIDs, directory names, telephone
          numbers, and in English, German and French: names after labels such as To, From, Subject or User, and server and account names
          after a label such as Server: or in an address, or behind the word server or account where they are in capitals with a digit.
        </p>
      </section>
      <section aria-labelledby="not-looked-for">
        <h3 id="not-looked-for" className="panel-title mb-1">
          Not looked for
        </h3>
        <p className="text-sm text-muted">
          Other names inside a sentence, also of servers and accounts, nicknames, names of rooms, companies and devices: nobody can know
          them. Read the text once. A press on a word hides it everywhere{isRemembered ? ', and this case remembers it' : ''}.
        </p>
      </section>
    </>
  );
}
