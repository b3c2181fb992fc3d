/** A key that does what stands beside it; there is none on a small screen or on paper. */
export function KeyCap({ children }: { children: string | number }) {
  return (
    <span aria-hidden="true" className="key-cap hidden sm:inline-block print:hidden">
      {children}
    </span>
  );
}
