import { join, sep } from 'node:path';
import type { Connect, Plugin, PluginOption, ViteDevServer } from 'vite';
import { isRunnableDevEnvironment } from 'vite';
import type { RenderedPage } from '../document/document.ts';
import { document } from '../document/document.ts';
import { headMetadata } from '../document/head-metadata.ts';
import { iconFiles, MANIFEST, TOUCH_ICON } from '../document/icon-files.ts';
import { notFoundDocument } from '../document/not-found-document.ts';
import { downloads } from '../downloads/downloads.ts';
import { proof } from '../parse/proof.ts';
import { classicScript } from './classic-script.ts';
import type { PrerenderModule } from './prerender-module.ts';
import { PRERENDER } from './prerender-module.ts';
import type { SiteSource } from './site-source.ts';
import { virtualModules } from './virtual-modules.ts';

/** Vite puts what it imports in its place. */
const STYLES = '@import "/src/components/styles/site.css";';
const DOCUMENT_STYLES = '@import "/src/components/styles/document.css";';

const SANDBOXED = 'assets/sandboxed.js';

/** Vite's own scripts stand inline and talk to its server, which the policy of a page does not allow. */
const POLICY = /<meta http-equiv="Content-Security-Policy"[^>]*>\n/;

/**
 * Makes Vite's development server the site: each address is answered with the document that the build would write, its
 * page rendered anew by the same module, which loads the app as it stands in `src/`.
 */
export function developmentSite(source: SiteSource, transforms: readonly PluginOption[]): Plugin {
  return {
    name: 'explorer-development-site',
    apply: 'serve',
    configureServer(server) {
      server.watcher.on('change', (file) => {
        if (file.startsWith(join(source.root, 'data') + sep)) void server.restart();
      });
      server.middlewares.use(answerFiles(source, transforms));
      return () => void server.middlewares.use(answerPages(server, source, transforms));
    },
  };
}

/** The data files, and the script for sandboxed frames. */
function answerFiles(source: SiteSource, transforms: readonly PluginOption[]): Connect.NextHandleFunction {
  const dataFiles = downloads(source);
  return (request, response, next) => {
    const path = pathOf(request);
    const file = dataFiles.find((candidate) => candidate.path === path);
    if (file) {
      response.setHeader('content-type', `${file.mediaType}; charset=utf-8`).end(file.content);
    } else if (path === SANDBOXED) {
      classicScript(source.root, 'src/sandboxed.ts', [...transforms, virtualModules(source)])
        .then((script) => response.setHeader('content-type', 'text/javascript').end(script))
        .catch(next);
    } else next();
  };
}

function answerPages(
  server: ViteDevServer,
  source: SiteSource,
  transforms: readonly PluginOption[],
): Connect.NextHandleFunction {
  return (request, response, next) => {
    const path = pathOf(request).replace(/(^|\/)index\.html$/, '$1');
    const isIcon = path === TOUCH_ICON || path === MANIFEST;
    if (!isIcon && /\.(?!html$)\w+$/.test(path)) return next();
    const answer = async () => {
      const module = await prerenderModule(server);
      const rendered = (wanted: string) =>
        module.prerender(source.settled().dataset, proof(source.table), (each) => each === wanted)[0];
      if (isIcon) {
        const icons = await iconFiles(source.root, rendered('')?.site ?? '');
        const icon = icons.find((file) => file.path === path);
        response.setHeader('content-type', icon?.mediaType ?? '').end(icon?.content);
        return;
      }
      const page = rendered(path);
      if (page) response.writeHead(200, HTML);
      else if (rendered(`${path}/`)) {
        const { search } = new URL(request.originalUrl ?? '/', 'http://localhost');
        response.writeHead(301, { location: `/${path}/${search}` }).end();
        return;
      } else response.writeHead(404, HTML);
      const html = page
        ? await documentOf(page, source, transforms)
        : notFoundDocument(module.missingPages(), { css: STYLES, script: '', pages: [], siteUrl: '/' });
      response.end(await server.transformIndexHtml(`/${path}`, html.replace(POLICY, '')));
    };
    answer().catch(next);
  };
}

const HTML = { 'content-type': 'text/html; charset=utf-8' };

/** A page's document with the app's modules as they stand in `src/`. */
async function documentOf(page: RenderedPage, source: SiteSource, transforms: readonly PluginOption[]) {
  const dataFiles = downloads(source);
  return document(page, {
    outlines: source.outlines,
    smallOutlines: source.smallOutlines,
    css: STYLES,
    documentCss: DOCUMENT_STYLES,
    script: 'src/main.tsx',
    languages: { en: 'src/messages/en.ts', nb: 'src/messages/nb.ts' },
    dataset: dataFiles[0]?.path ?? '',
    sandboxed: SANDBOXED,
    siteUrl: null,
    headScript: await classicScript(source.root, 'src/early/head.ts', []),
    early: await classicScript(source.root, 'src/early/early.ts', [...transforms, virtualModules(source)]),
    head: (each) =>
      headMetadata(each, null, source.table.dataset, source.table.codebooks.publication, dataFiles),
  });
}

/** The module that renders pages, as it stands now. */
async function prerenderModule(server: ViteDevServer): Promise<PrerenderModule> {
  const { ssr } = server.environments;
  if (!isRunnableDevEnvironment(ssr)) throw new Error('development: Vite gives no environment to render in');
  return ssr.runner.import<PrerenderModule>(`/${PRERENDER}`);
}

/** The path that a request asks for, below the site's root: `europe/poland/`. */
function pathOf({ originalUrl }: Connect.IncomingMessage): string {
  return new URL(originalUrl ?? '/', 'http://localhost').pathname.slice(1);
}
