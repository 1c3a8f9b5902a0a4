/** Folders of the site below its root that are no citizenship's; a citizenship of that name would write over them. */
export const RESERVED_IDS: readonly string[] = [
  'about',
  'assets',
  'data',
  'embed',
  'names',
  'nb',
  'patterns',
  'pictures',
  'proof',
  'regions',
];
