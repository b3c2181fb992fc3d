import type { ReactNode } from 'react';

type PageFrameProps = { search: ReactNode; actions: ReactNode; bar?: ReactNode; footer: ReactNode; children: ReactNode };

/** `bar` may come late: it stands behind all else, so that nothing moves. */
export function PageFrame({ search, actions, bar, footer, children }: PageFrameProps) {
  return (
    <>
      <div className="flex min-h-screen flex-col">
        <header className="border-b border-line bg-surface print:hidden">
          <div className="mx-auto flex min-h-13 max-w-[82.5rem] flex-wrap items-center gap-2 px-4 py-2 sm:px-6">
            <a href="/" className="flex items-center gap-2.5 font-[680] tracking-tight no-underline lg:mr-7 lg:w-[min(16.5rem,24%)]">
              <Logo /> Unstuck
            </a>
            <div className="flex grow justify-end lg:justify-start">{search}</div>
            <div className="ml-auto flex flex-wrap items-center justify-end gap-2 empty:hidden">{actions}</div>
          </div>
        </header>
        <div className="mx-auto w-full max-w-[82.5rem] flex-1 px-4 pb-14 pt-5 sm:px-6 sm:pt-6.5 print:p-0">{children}</div>
        <footer className="border-t border-line print:hidden">
          <div className="mx-auto flex max-w-[82.5rem] flex-wrap items-center justify-between gap-x-6 gap-y-2 px-4 py-4 text-sm text-muted sm:px-6">
            {footer}
          </div>
        </footer>
      </div>
      {bar}
    </>
  );
}

function Logo() {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.1"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className="size-5.5 text-accent"
    >
      <path d="M4 5v4a4 4 0 0 0 4 4h8a4 4 0 0 1 4 4v2" />
      <path d="M12 13V5" />
      <circle cx="4" cy="4" r="1.6" />
      <circle cx="12" cy="4" r="1.6" fill="currentColor" />
      <circle cx="20" cy="20" r="1.6" fill="currentColor" />
    </svg>
  );
}
