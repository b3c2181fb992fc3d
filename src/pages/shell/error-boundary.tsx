import { Component, type ReactNode } from 'react';
import { buttonStyle } from '../../ui/form/button-style.ts';
import { takeOver } from './written-page.ts';

type ErrorBoundaryProps = {
  address: string;
  /** Said instead of a whole page where only a part of one broke; empty for nothing. */
  failed?: string;
  children: ReactNode;
};

/** The last resort: whatever breaks, a person reads what to do and finds the way home. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  // Where a page that was written could not be taken over, its buttons are hidden.
  override componentDidCatch() {
    takeOver();
  }

  override componentDidUpdate(before: ErrorBoundaryProps) {
    if (this.state.hasFailed && before.address !== this.props.address) {
      this.setState({ hasFailed: false });
    }
  }

  override render() {
    return this.state.hasFailed ? (
      <Failed says={this.props.failed} onRetry={() => this.setState({ hasFailed: false })} />
    ) : (
      this.props.children
    );
  }
}

function Failed({ says, onRetry }: { says: string | undefined; onRetry: () => void }) {
  return says === undefined ? (
    <FailedPage />
  ) : (
    says && (
      <p role="alert">
        {says}{' '}
        <button type="button" className={buttonStyle.plain} onClick={onRetry}>
          Try again
        </button>
      </p>
    )
  );
}

function FailedPage() {
  return (
    <main className="mx-auto max-w-[42rem] px-6 py-12">
      <title>This page could not be opened – Unstuck</title>
      <h1>This page could not be opened</h1>
      <p className="mb-5 mt-2 text-muted">
        Part of it did not load, or broke. Nothing is lost, your answers are in the address: try again, or start over.
      </p>
      <p className="flex flex-wrap gap-2">
        <button type="button" className={buttonStyle.primary} onClick={() => location.reload()}>
          Try again
        </button>
        <a href="/" target="_self" className={buttonStyle.plain}>
          Go to the start page
        </a>
      </p>
    </main>
  );
}
