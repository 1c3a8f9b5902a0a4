/** What a reader can do with a view, in the order of the buttons. */
export const SHARE_ACTIONS = ['share', 'cite', 'embed', 'download'] as const;
export type ShareAction = (typeof SHARE_ACTIONS)[number];

export interface DialogProps {
  /** Called when the reader is done, the dialog closed already. */
  readonly onClose: () => void;
}
