import { resolve } from 'node:path';
import type { Plugin, PluginOption, Rolldown } from 'vite';
import { runnerImport } from 'vite';
import type { Dataset } from '../model/dataset.ts';
import { compressFolder } from './compress.ts';
import type { DocumentParts, RenderedPage } from './document.ts';
import { document, outlineSymbols, wayUp } from './document.ts';
import { downloads } from './downloads.ts';
import { headersFile } from './headers-file.ts';
import type { MissingPage } from './not-found-document.ts';
import { notFoundDocument } from './not-found-document.ts';
import { servePreview } from './preview-server.ts';
import { sandboxedScript } from './sandboxed-script.ts';
import type { SiteSource } from './site-source.ts';
import { virtualModules } from './virtual-modules.ts';

/** The module that renders the pages; loaded by its path, since the build knows nothing of components. */
const PRERENDER = 'src/prerender.tsx';

interface Prerender {
  readonly prerender: (dataset: Dataset) => readonly RenderedPage[];
  readonly missingPages: () => readonly MissingPage[];
}

/**
 * The site's Vite plugin: renders every page into a document of its own, its style sheet inside, and adds the data files.
 * `transforms` are the plugins that the pages' modules need to be loaded with.
 */
export function site(source: SiteSource, transforms: readonly PluginOption[]): Plugin {
  return {
    name: 'explorer-site',
    enforce: 'post',
    configureServer(server) {
      const [dataset] = downloads(source);
      server.middlewares.use((request, response, next) => {
        if (!dataset || !request.url?.endsWith(dataset.path)) return next();
        response.setHeader('content-type', 'application/json');
        response.end(dataset.content);
      });
    },
    configurePreviewServer: servePreview,
    transformIndexHtml: (html) => html.replace('<body>', `<body>${outlineSymbols(source.outlines)}`),
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const plugins = [...transforms, virtualModules(source)];
        const sandboxed = await sandboxedScript(source.root, plugins);
        const parts: DocumentParts = {
          outlines: source.outlines,
          css: takeAssets(bundle, '.css').join(''),
          script: entryOf(bundle),
          languages: { en: chunkOf(bundle, 'en.ts'), nb: chunkOf(bundle, 'nb.ts') },
          sandboxed: sandboxed.path,
          head: () => '',
        };
        takeAssets(bundle, '.html');
        const { module } = await runnerImport<Prerender>(resolve(source.root, PRERENDER), {
          root: source.root,
          configFile: false,
          plugins,
        });
        const emit = (fileName: string, content: string) =>
          this.emitFile({ type: 'asset', fileName, source: content });
        for (const page of module.prerender(source.table.dataset)) {
          emit(`${page.path}index.html`, document(page, wayUp(page.path), parts));
        }
        for (const { path, content } of [sandboxed, ...downloads(source)]) emit(path, content);
        emit('404.html', notFoundDocument(module.missingPages(), parts.css, null));
        emit('_headers', headersFile());
      },
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      handler: ({ dir }) => compressFolder(dir ?? 'dist'),
    },
  };
}

/** Takes the assets of a kind out of a bundle, and gives their texts. */
function takeAssets(bundle: Rolldown.OutputBundle, extension: string): readonly string[] {
  return Object.values(bundle).flatMap((file) => {
    if (file.type !== 'asset' || !file.fileName.endsWith(extension)) return [];
    Reflect.deleteProperty(bundle, file.fileName);
    return [typeof file.source === 'string' ? file.source : new TextDecoder().decode(file.source)];
  });
}

function chunkOf(bundle: Rolldown.OutputBundle, module: string): string {
  const chunk = Object.values(bundle).find(
    (file) => file.type === 'chunk' && file.facadeModuleId?.endsWith(`/${module}`),
  );
  if (!chunk) throw new Error(`build: no chunk of its own for ${module}; it should be imported dynamically`);
  return chunk.fileName;
}

function entryOf(bundle: Rolldown.OutputBundle): string {
  const entry = Object.values(bundle).find((file) => file.type === 'chunk' && file.isEntry);
  if (!entry) throw new Error('build: no entry chunk in the bundle; index.html should load src/main.tsx');
  return entry.fileName;
}
