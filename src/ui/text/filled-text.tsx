type FilledTextProps = { parts: readonly { text: string; blank?: string }[] };

/** A command or menu path, its blanks set apart from what is literal. */
export function FilledText({ parts }: FilledTextProps) {
  return parts.map(({ text, blank }, index) =>
    blank === undefined ? (
      text
    ) : (
      // Parts have no identity of their own and never move.
      // biome-ignore lint/suspicious/noArrayIndexKey: see above
      <var key={index} className="not-italic font-semibold underline decoration-dotted underline-offset-3">
        {text}
      </var>
    ),
  );
}
