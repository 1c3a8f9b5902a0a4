import type { PageFigures } from '../pages/page-figures.ts';

/** What a reader can do with a view, in the order of the buttons. */
export const SHARE_ACTIONS = ['share', 'cite', 'embed', 'download'] as const;
export type ShareAction = (typeof SHARE_ACTIONS)[number];

/** What the dialogs know of the page that they are opened on. */
export interface SharedPage {
  /** Whom or what it is about. */
  readonly name: string;
  readonly title: string;
  readonly figures: PageFigures;
}

export interface DialogProps {
  readonly page: SharedPage;
  /** Called when the reader is done, the dialog closed already. */
  readonly onClose: () => void;
}
