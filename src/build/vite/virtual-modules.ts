import type { Plugin } from 'vite';
import type { SiteSource } from './site-source.ts';

/**
 * Modules made from `data/`: `virtual:map-frame`, the map's grid and the regions' centres (their outlines stand in each
 * page's HTML), and `virtual:dataset`, the dataset for a script that may not read files.
 */
export function virtualModules({ outlines, table }: SiteSource): Plugin {
  const { width, height, regions } = outlines;
  const centers = Object.fromEntries(regions.map(({ id, center }) => [id, center]));
  const modules = new Map([
    [
      '\0virtual:map-frame',
      Object.entries({ width, height, centers })
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join('\n'),
    ],
    ['\0virtual:dataset', `export default ${JSON.stringify(table.dataset)};`],
  ]);
  return {
    name: 'explorer-virtual-modules',
    resolveId: (id) => (modules.has(`\0${id}`) ? `\0${id}` : undefined),
    load: (id) => modules.get(id),
  };
}
