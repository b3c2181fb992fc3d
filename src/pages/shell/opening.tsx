import { Frame } from './frame.tsx';
import { useWrittenPage } from './written-page.ts';

/** Stands in while a page loads. */
export function Opening() {
  useWrittenPage();
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
