/**
 * Runs before all else: on a Node that they do not know, the tools end without a sentence. Written so that any Node reads
 * it.
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/**
 * Whether a version, `20.19.4`, is in a range of the forms that package.json has: `^20.19 || >=22.12`.
 * @param {string} version
 * @param {string} range
 * @returns {boolean}
 */
export function isInRange(version, range) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return range.split('||').some((part) => {
    const [, sign, wantedMajor, wantedMinor] = /^(\^|>=)(\d+)\.(\d+)$/.exec(part.trim()) || [];
    if (!sign)
      throw new Error(`package.json: engines.node has "${part.trim()}"; ^20.19 or >=22.12 would be right`);
    if (major === Number(wantedMajor)) return minor >= Number(wantedMinor);
    return sign === '>=' && major > Number(wantedMajor);
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { engines } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  if (!isInRange(process.versions.node, engines.node)) {
    console.error(
      `This is Node ${process.versions.node}, which the build tools do not run on. They need ${engines.node}: the newest 22 or 24 would be right.`,
    );
    process.exitCode = 1;
  }
}
