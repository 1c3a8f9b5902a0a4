import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import type { Plugin, PluginOption, Rolldown } from 'vite';
import { runnerImport } from 'vite';
import type { Proof } from '../../model/checks.ts';
import type { Dataset } from '../../model/dataset.ts';
import { compileHint } from './compile-hint.ts';
import { compressFolder } from './compress.ts';
import type { DocumentParts, RenderedPage } from '../document/document.ts';
import { document, outlineSymbols } from '../document/document.ts';
import { downloads } from '../downloads/downloads.ts';
import { headMetadata } from '../document/head-metadata.ts';
import { headersFile } from '../document/headers-file.ts';
import { COLOURS_FILE, lightTheme } from '../pictures/light-theme.ts';
import { readText } from '../parse/load-table.ts';
import type { MissingPage } from '../document/not-found-document.ts';
import { notFoundDocument } from '../document/not-found-document.ts';
import { pictureFiles } from '../pictures/picture-files.ts';
import { servePreview } from './preview-server.ts';
import { proof } from '../parse/proof.ts';
import { robotsFile } from '../document/robots-file.ts';
import { classicScript } from './classic-script.ts';
import type { SiteFile } from '../document/service-worker.ts';
import { serviceWorker } from '../document/service-worker.ts';
import type { SiteSource } from './site-source.ts';
import { readSiteUrl, SITE_URL_SETTING } from '../document/site-url.ts';
import { sitemap } from '../document/sitemap.ts';
import { virtualModules } from './virtual-modules.ts';

/** What the app itself reads. */
const DATASET_FILE = 'data/immigration-2011.json';

/** The module that renders the pages; loaded by its path, since the build knows nothing of components. */
const PRERENDER = 'src/prerender.tsx';

interface Prerender {
  readonly prerender: (dataset: Dataset, proof: Proof) => readonly RenderedPage[];
  readonly missingPages: () => readonly MissingPage[];
}

/**
 * The site's Vite plugin: renders every page into a document of its own, its style sheet inside, and adds the data files.
 * `transforms` are the plugins that the pages' modules need to be loaded with.
 */
export function site(source: SiteSource, transforms: readonly PluginOption[]): Plugin {
  const siteUrl = readSiteUrl(process.env[SITE_URL_SETTING]);
  const dataFiles = downloads(source);
  return {
    name: 'explorer-site',
    enforce: 'post',
    configureServer(server) {
      const [dataset] = dataFiles;
      server.middlewares.use((request, response, next) => {
        if (!dataset || !request.url?.endsWith(dataset.path)) return next();
        response.setHeader('content-type', 'application/json; charset=utf-8');
        response.end(dataset.content);
      });
    },
    configurePreviewServer: (server) => servePreview(server, dataFiles),
    transformIndexHtml: (html) => html.replace('<body>', `<body>${outlineSymbols(source.outlines)}`),
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const plugins = [...transforms, virtualModules(source)];
        const forFrames = await classicScript(source.root, 'src/sandboxed.ts', [...plugins, compileHint()]);
        const sandboxed = hashed('sandboxed', forFrames);
        const parts: DocumentParts = {
          outlines: source.outlines,
          css: takeAssets(bundle, '.css').join(''),
          script: entryOf(bundle),
          languages: { en: chunkOf(bundle, 'en.ts'), nb: chunkOf(bundle, 'nb.ts') },
          sandboxed: sandboxed.path,
          siteUrl,
          early: await classicScript(source.root, 'src/early/early.ts', plugins),
          head: (page) => headMetadata(page, siteUrl, source.table.dataset, dataFiles),
        };
        takeAssets(bundle, '.html');
        const { module } = await runnerImport<Prerender>(resolve(source.root, PRERENDER), {
          root: source.root,
          configFile: false,
          plugins,
        });
        const pages = module.prerender(source.table.dataset, proof(source.table));
        const theme = lightTheme(readText(join(source.root, COLOURS_FILE), COLOURS_FILE));
        const files: SiteFile[] = [
          ...pages.map((page) => ({
            path: `${page.path}index.html`,
            content: document(page, parts),
          })),
          {
            path: '404.html',
            content: notFoundDocument(module.missingPages(), {
              css: parts.css,
              folders: foldersOf(pages),
              siteUrl,
            }),
          },
          ...(await pictureFiles(pages, source.outlines, theme)),
          ...dataFiles,
          sandboxed,
          { path: 'robots.txt', content: robotsFile(siteUrl) },
          ...(siteUrl === null ? [] : [{ path: 'sitemap.xml', content: sitemap(pages, siteUrl) }]),
          { path: '_headers', content: headersFile(dataFiles) },
        ];
        const needed = [parts.script, ...Object.values(parts.languages), DATASET_FILE];
        files.push({ path: 'sw.js', content: serviceWorker(needed, files) });
        for (const { path, content } of files) {
          this.emitFile({ type: 'asset', fileName: path, source: content });
        }
      },
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      handler: ({ dir }) => compressFolder(dir ?? 'dist'),
    },
  };
}

/** A script as a file with its content's hash in its name. */
function hashed(name: string, content: string) {
  const hash = createHash('sha256').update(content).digest('base64url').slice(0, 8);
  return { path: `assets/${name}-${hash}.js`, content };
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

/** The names of the folders right below the site's root. */
function foldersOf(pages: readonly RenderedPage[]): readonly string[] {
  const ofPages = pages.map(({ path }) => path.slice(0, path.indexOf('/'))).filter(Boolean);
  return [...new Set([...ofPages, 'data', 'assets'])];
}
