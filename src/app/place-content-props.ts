import type { Ref } from 'react';
import type { PlaceView } from './place-view.ts';

/** What every kind of place is shown with. */
export type PlaceContentProps = { view: PlaceView; url: () => string; headingRef: Ref<HTMLHeadingElement> };
