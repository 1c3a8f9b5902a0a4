/** What the tests ask of the libraries that read CSVW and have no types of their own. */
interface Term {
  readonly termType: string;
  readonly value: string;
  readonly datatype?: Term;
}

interface Quad {
  readonly subject: Term;
  readonly predicate: Term;
  readonly object: Term;
}

declare module 'jsonld' {
  const jsonld: {
    toRDF(
      document: unknown,
      options: {
        readonly base: string;
        readonly documentLoader: (url: string) => Promise<{ documentUrl: string; document: unknown }>;
      },
    ): Promise<readonly Quad[]>;
  };
  export default jsonld;
}

declare module '@rdfjs/dataset' {
  const rdf: { dataset(quads: readonly Quad[]): unknown };
  export default rdf;
}

declare module '@zazuko/rdf-parser-csvw/lib/Factory.js' {
  const rdf: { fromTerm(term: Term): Term; quad(subject: Term, predicate: Term, object: Term): Quad };
  export default rdf;
}

declare module '@zazuko/rdf-parser-csvw' {
  import type { Readable } from 'node:stream';
  export default class Parser {
    constructor(options: { readonly metadata: unknown; readonly baseIRI: string });
    import(input: Readable): AsyncIterable<Quad>;
  }
}
