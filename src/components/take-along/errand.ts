/** What a reader can do with a view, in the order of the buttons. */
export const ERRANDS = ['share', 'cite', 'embed', 'download'] as const;
export type Errand = (typeof ERRANDS)[number];

export interface ErrandProps {
  /** Called when the reader is done, the dialog closed already. */
  readonly onClose: () => void;
}
