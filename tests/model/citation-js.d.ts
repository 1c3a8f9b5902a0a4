/** What the tests ask of Citation.js, which has no types of its own. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(entry: string);
    readonly data: readonly Readonly<Record<string, unknown>>[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
