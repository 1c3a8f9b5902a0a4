import type { Proof } from '../../model/checks.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { NamedPage } from '../../model/find/asked-pages.ts';
import type { Names } from '../../model/names.ts';
import type { RenderedPage } from '../document/document.ts';
import type { MissingPageContent } from '../document/not-found-document.ts';

/** The module that renders the pages; loaded by its path, since the build knows nothing of components. */
export const PRERENDER = 'src/prerender.tsx';

/** What it exports. */
export interface PrerenderModule {
  readonly prerender: (
    dataset: Dataset,
    proof: Proof,
    wanted?: (path: string) => boolean,
  ) => readonly RenderedPage[];
  readonly missingPages: () => readonly MissingPageContent[];
  readonly namedPages: (dataset: Dataset, names: Names) => readonly NamedPage[];
}
