import type { Deployment } from '../../src/worker/deployment.ts';

/** Where the site of these tests lies; another site lies at the root of the same host. */
export const ROOT = new URL('https://host.example/figures/');

/** A deployment of a small site. */
export function aDeployment(change: Partial<Deployment> = {}): Deployment {
  return {
    name: 'a-site',
    version: 'new',
    pages: ['', 'europe/', 'europe/poland/', 'about/', 'nb/', 'nb/europe/', 'nb/about/'],
    homes: ['', 'nb/'],
    copiedPages: ['', 'nb/', 'about/', 'nb/about/'],
    assets: ['assets/index-AAAAAAAA.js', 'assets/nb-BBBBBBBB.js', 'assets/a-site-CCCCCCCC.json'],
    marks: ['assets/index-AAAAAAAA.js', 'assets/a-site-CCCCCCCC.json'],
    ...change,
  };
}

/** A page of a deployment as the build writes it, as far as the worker reads it. */
export function pageHtml(text: string, { marks }: Pick<Deployment, 'marks'> = aDeployment()): string {
  return `<h1>${text}</h1><a href="./">home</a>${marks.map((mark) => `<link href="./${mark}">`).join('')}`;
}
