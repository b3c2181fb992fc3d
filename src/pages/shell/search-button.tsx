import { use } from 'react';
import { OpenSearch } from '../../services/browser/open-search.ts';
import { buttonStyle } from '../../ui/form/button-style.ts';

export function SearchButton() {
  return (
    <button type="button" className={buttonStyle.plain} aria-keyshortcuts="Control+K Meta+K" onClick={use(OpenSearch)}>
      Search
      <span aria-hidden="true" className="hidden rounded border border-line px-1.5 font-mono text-xs text-muted lg:block">
        Ctrl K
      </span>
    </button>
  );
}
