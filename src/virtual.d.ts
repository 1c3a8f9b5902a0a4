/** Made by the site's Vite plugin from the county outlines in `data/`. */
declare module 'virtual:map-frame' {
  export const width: number;
  export const height: number;
  export const centers: Readonly<Record<string, readonly [x: number, y: number]>>;
  export const smallest: {
    readonly id: string;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  export const callouts: Readonly<
    Record<
      string,
      { readonly x: number; readonly y: number; readonly align: 'start' | 'end'; readonly leader: string }
    >
  >;
}

/** What `data/publication.json` holds, read and checked by the build. */
declare module 'virtual:publication' {
  type Publication = import('./model/publication.ts').Publication;
  export const id: Publication['id'];
  export const year: Publication['year'];
  export const table: Publication['table'];
  export const release: Publication['release'];
  export const definitions: Publication['definitions'];
  export const terms: Publication['terms'];
  export const population: Publication['population'];
}

/** The dataset as its data file has it, for a script that may not read files. */
declare module 'virtual:dataset' {
  const dataset: unknown;
  export default dataset;
}

/** What proves the table: for the explorer as one file. */
declare module 'virtual:proof' {
  const proof: import('./model/checks.ts').Proof;
  export default proof;
}

/** Made by the site's Vite plugin when all else has been built. */
declare module 'virtual:deployment' {
  const deployment: import('./worker/deployment.ts').Deployment;
  export default deployment;
}

/** What the codebooks in `data/` know of names beyond the dataset. */
declare module 'virtual:names' {
  const names: import('./model/names.ts').Names;
  export default names;
}

/** Who settled alike, as `data/immigration-2011-patterns.json` holds it; for the patterns page alone to load. */
declare module 'virtual:patterns' {
  const patterns: import('./model/patterns.ts').Patterns;
  export default patterns;
}
