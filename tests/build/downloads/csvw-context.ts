/**
 * What the terms of our CSVW files mean: the part of the context at http://www.w3.org/ns/csvw (W3C, "Metadata Vocabulary
 * for Tabular Data") that they use. Kept here, so that the tests ask no other host.
 */
export const CSVW_CONTEXT = {
  '@context': {
    csvw: 'http://www.w3.org/ns/csvw#',
    dc: 'http://purl.org/dc/terms/',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    '@vocab': 'http://www.w3.org/ns/csvw#',
    url: { '@id': 'csvw:url', '@type': '@id' },
    columns: { '@id': 'csvw:column', '@type': '@id', '@container': '@list' },
    titles: { '@id': 'csvw:title' },
    primaryKey: { '@id': 'csvw:primaryKey', '@container': '@list' },
    lineTerminators: { '@id': 'csvw:lineTerminators', '@language': null },
    name: { '@id': 'csvw:name', '@language': null },
    base: { '@id': 'csvw:base', '@language': null },
    format: { '@id': 'csvw:format', '@language': null },
    delimiter: { '@id': 'csvw:delimiter', '@language': null },
    quoteChar: { '@id': 'csvw:quoteChar', '@language': null },
    encoding: { '@id': 'csvw:encoding', '@language': null },
  },
};
