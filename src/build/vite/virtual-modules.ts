import type { Plugin } from 'vite';
import type { Deployment } from '../../worker/deployment.ts';
import { proof } from '../parse/proof.ts';
import { patternsJson } from '../patterns/settled.ts';
import type { SiteSource } from './site-source.ts';

/**
 * Modules made from `data/`: `virtual:map-frame`, the map's units and what stands where on it (the outlines themselves
 * stand in each page's HTML); `virtual:publication`, which table this is; `virtual:dataset`, the dataset for a script that
 * may not read files; `virtual:names`, what else people call what the dataset names; `virtual:patterns`, what the
 * patterns page alone is drawn from; and `virtual:proof`, what proves the table.
 */
export function virtualModules(source: SiteSource): Plugin {
  return modulesOf({
    'virtual:map-frame': () => constants(Object.entries(source.mapFrame())),
    'virtual:publication': () => constants(Object.entries(source.table.codebooks.publication)),
    'virtual:dataset': () => `export default ${JSON.stringify(source.settled().dataset)};`,
    'virtual:names': () => `export default ${JSON.stringify(source.table.codebooks.names)};`,
    'virtual:proof': () => `export default ${JSON.stringify(proof(source.table))};`,
    'virtual:patterns': () => `export default ${patternsJson(source.settled().patterns)};`,
  });
}

/** `virtual:deployment`, what the service worker of a build knows of it. */
export function deploymentModule(deployment: Deployment): Plugin {
  return modulesOf({ 'virtual:deployment': () => `export default ${JSON.stringify(deployment)};` });
}

/** Modules that are no files: their code by name, written when it is asked for. */
function modulesOf(code: Readonly<Record<string, () => string>>): Plugin {
  return {
    name: 'explorer-virtual-modules',
    resolveId: (id) => (Object.hasOwn(code, id) ? `\0${id}` : undefined),
    load: (id) => (id.startsWith('\0') ? code[id.slice(1)]?.() : undefined),
  };
}

/** A module of constants, so that a script gets those alone that it imports. */
function constants(values: readonly (readonly [name: string, value: unknown])[]): string {
  return values.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`).join('\n');
}
