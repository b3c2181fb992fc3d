import { Frame } from './frame.tsx';

/** Stands in while a page loads. */
export function Opening() {
  return (
    <Frame>
      <main>
        <p role="status" className="text-muted">
          Opening…
        </p>
      </main>
    </Frame>
  );
}
