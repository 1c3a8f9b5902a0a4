import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, parse, resolve } from 'node:path';
import type { Plugin, PluginOption, Rolldown } from 'vite';
import { runnerImport } from 'vite';
import { compileHint } from './compile-hint.ts';
import { compressFolder } from './compress.ts';
import type { DocumentParts, RenderedPage } from '../document/document.ts';
import { outlineSymbols, smallSymbols } from '../document/document.ts';
import { oneFileDocument } from '../document/one-file-document.ts';
import type { DataFile } from '../downloads/data-file.ts';
import { downloads } from '../downloads/downloads.ts';
import { headMetadata } from '../document/head-metadata.ts';
import { headersFile } from '../document/headers-file.ts';
import { iconFiles } from '../document/icon-files.ts';
import { LICENCES, licenceNotices, packageFolders } from '../document/licence-notices.ts';
import { lightTheme } from '../pictures/light-theme.ts';
import { oembedFiles } from '../document/oembed.ts';
import { notFoundDocument } from '../document/not-found-document.ts';
import { servePreview } from './preview-server.ts';
import { proof } from '../parse/proof.ts';
import { robotsFile } from '../document/robots-file.ts';
import { classicScript } from './classic-script.ts';
import type { PrerenderModule } from './prerender-module.ts';
import { PRERENDER } from './prerender-module.ts';
import type { SiteFile } from '../document/deployment.ts';
import { deploymentOf } from '../document/deployment.ts';
import type { SiteSource } from './site-source.ts';
import type { Weighed } from './size-table.ts';
import { BUDGETS, sizeTable } from './size-table.ts';
import { writePages } from './site-pages.ts';
import { readSiteUrl, SITE_URL_SETTING } from '../document/site-url.ts';
import { sitemap } from '../document/sitemap.ts';
import { deploymentModule, virtualModules } from './virtual-modules.ts';

const OUT_DIR = 'dist';

const WORKER = 'src/worker/service-worker.ts';

/**
 * The site's Vite plugin: renders every page into a document of its own, its style sheet inside, and adds the data files.
 * `transforms` are the plugins that the pages' modules need to be loaded with.
 */
export function site(source: SiteSource, transforms: readonly PluginOption[]): Plugin {
  const siteUrl = readSiteUrl(process.env[SITE_URL_SETTING]);
  // made when first asked for: tests load this plugin, too
  let made: readonly DataFile[] | null = null;
  const dataFiles = () => (made ??= downloads(source));
  let weighed: readonly Weighed[] = [];
  let written: readonly SiteFile[] = [];
  const { publication } = source.table.codebooks;
  return {
    name: 'explorer-site',
    enforce: 'post',
    configurePreviewServer: (server) => servePreview(server, dataFiles()),
    generateBundle: {
      order: 'post',
      async handler({ dir = OUT_DIR }, bundle) {
        const plugins = [...transforms, virtualModules(source)];
        // dialogs are loaded on demand where modules are allowed; a frame, which this is for, has no use for them
        const dialogs = [/share\/ShareDialogs/];
        const forFrames = await classicScript(
          source.root,
          'src/sandboxed.ts',
          [...plugins, compileHint()],
          dialogs,
        );
        const sandboxed = hashed('sandboxed.js', forFrames);
        const dataset = datasetAsset(dataFiles());
        const parts: DocumentParts = {
          outlines: source.outlines,
          smallOutlines: source.smallOutlines,
          documentCss: takeAssets(bundle, 'document.css').join(''),
          css: takeAssets(bundle, '.css').join(''),
          script: entryOf(bundle),
          languages: { en: chunkOf(bundle, 'en.ts'), nb: chunkOf(bundle, 'nb.ts') },
          dataset: dataset.path,
          sandboxed: sandboxed.path,
          siteUrl,
          headScript: await classicScript(source.root, 'src/early/head.ts', []),
          early: await classicScript(source.root, 'src/early/early.ts', plugins),
          head: (page) => headMetadata(page, siteUrl, source.table.dataset, publication, dataFiles()),
        };
        const { module } = await runnerImport<PrerenderModule>(resolve(source.root, PRERENDER), {
          root: source.root,
          configFile: false,
          plugins,
        });
        const pages = module.prerender(source.settled().dataset, proof(source.table));
        const drawing = {
          outlines: source.outlines,
          frame: source.mapFrame(),
          theme: lightTheme(source.root),
        };
        written = await writePages(pages, parts, drawing, dir);
        const files: SiteFile[] = [
          {
            path: '404.html',
            content: notFoundDocument(module.missingPages(), {
              css: parts.css,
              script: await classicScript(source.root, 'src/early/not-found.ts', []),
              pages: module.namedPages(source.settled().dataset, source.table.codebooks.names),
              siteUrl,
            }),
          },
          ...dataFiles(),
          dataset,
          sandboxed,
          ...(await iconFiles(source.root, pages.find(({ path }) => path === '')?.site ?? '')),
          { path: LICENCES, content: licenceNotices(packageFolders(modulesOf(bundle))) },
          { path: 'robots.txt', content: robotsFile(siteUrl) },
          ...(siteUrl === null
            ? []
            : [{ path: 'sitemap.xml', content: sitemap(pages, siteUrl) }, ...oembedFiles(pages, siteUrl)]),
          { path: '_headers', content: headersFile(dataFiles()) },
        ];
        const deployment = deploymentOf(pages, [...written, ...files], {
          name: publication.id,
          assets: [...scriptsOf(bundle), dataset.path],
          marks: [parts.script, dataset.path],
        });
        files.push({
          path: 'sw.js',
          content: await classicScript(source.root, WORKER, [deploymentModule(deployment)]),
        });
        files.push({
          path: `${publication.id}.html`,
          content: oneFileDocument({
            script: await classicScript(source.root, 'src/one-file.tsx', plugins),
            styles: parts.css,
            outlines: outlineSymbols(source.outlines) + smallSymbols(source.smallOutlines),
            title: pages.find(({ path }) => path === '')?.title ?? publication.id,
            icon: readFileSync(resolve(source.root, 'public/favicon.svg'), 'utf8'),
            unpack: await classicScript(source.root, 'src/early/unpack.ts', []),
            siteUrl,
          }),
        });
        weighed = [...pagesByKind(pages), scriptsUntilInteractive(bundle, parts)];
        for (const { path, content } of files) {
          this.emitFile({ type: 'asset', fileName: path, source: content });
        }
      },
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir = OUT_DIR }) {
        await compressFolder(dir, new Set(written.map(({ path }) => path)));
        console.log(`The site is in ${dir}.\n\n${sizeTable(dir, weighed)}\n`);
      },
    },
  };
}

/** A file with its content's hash in its name: `assets/sandboxed-K6z9aZ_b.js` for `sandboxed.js`. */
function hashed(name: string, content: string): SiteFile {
  const hash = createHash('sha256').update(content).digest('base64url').slice(0, 8);
  const { name: stem, ext } = parse(name);
  return { path: `assets/${stem}-${hash}${ext}`, content };
}

/** The dataset as the app asks for it: under a name of its own in each deployment, so that no page gets another's. */
function datasetAsset([dataset]: readonly DataFile[]): SiteFile {
  if (!dataset) throw new Error('build: no data files; the first should be the dataset');
  return hashed(basename(dataset.path), dataset.content);
}

function scriptsOf(bundle: Rolldown.OutputBundle): readonly string[] {
  return Object.values(bundle).flatMap(({ type, fileName }) => (type === 'chunk' ? [fileName] : []));
}

/** The files of all modules that ship. */
function modulesOf(bundle: Rolldown.OutputBundle): readonly string[] {
  return Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
}

/** Takes the assets whose names end so out of a bundle, and gives their texts. */
function takeAssets(bundle: Rolldown.OutputBundle, ending: string): readonly string[] {
  return Object.values(bundle).flatMap((file) => {
    if (file.type !== 'asset' || !file.names.some((name) => name.endsWith(ending))) return [];
    Reflect.deleteProperty(bundle, file.fileName);
    return [typeof file.source === 'string' ? file.source : new TextDecoder().decode(file.source)];
  });
}

function chunkOf(bundle: Rolldown.OutputBundle, module: string): string {
  const chunk = Object.values(bundle).find(
    (file) => file.type === 'chunk' && file.moduleIds.some((id) => id.endsWith(`/src/messages/${module}`)),
  );
  if (!chunk) throw new Error(`build: no chunk of its own for ${module}; it should be imported dynamically`);
  return chunk.fileName;
}

function entryOf(bundle: Rolldown.OutputBundle): string {
  const entry = Object.values(bundle).find((file) => file.type === 'chunk' && file.isEntry);
  if (!entry) throw new Error('build: no entry chunk in the bundle; it should be src/main.tsx');
  return entry.fileName;
}

function pagesByKind(pages: readonly RenderedPage[]): readonly Weighed[] {
  const kinds = [...new Set(pages.map(({ kind }) => kind))];
  return kinds.map((kind) => ({
    what: kind,
    budget: BUDGETS.html,
    choices: pages.filter((page) => page.kind === kind).map(({ path }) => [`${path}index.html`]),
  }));
}

function scriptsUntilInteractive(
  bundle: Rolldown.OutputBundle,
  { script, languages }: Pick<DocumentParts, 'script' | 'languages'>,
): Weighed {
  const choices = Object.values(languages).map((language) => [...loadedWith(bundle, [script, language])]);
  return { what: 'script until interactive', budget: BUDGETS.script, choices };
}

/** These scripts and all that they import. */
function loadedWith(
  bundle: Rolldown.OutputBundle,
  scripts: readonly string[],
  loaded = new Set<string>(),
): ReadonlySet<string> {
  for (const name of scripts.filter((each) => !loaded.has(each))) {
    const file = bundle[name];
    loaded.add(name);
    if (file?.type === 'chunk') loadedWith(bundle, file.imports, loaded);
  }
  return loaded;
}
