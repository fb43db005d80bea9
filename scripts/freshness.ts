import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** Files and folders that a build is made from, below `root`; `leaveOut` says which of the paths do not count. */
export interface Sources {
  root: string;
  paths: readonly string[];
  leaveOut: RegExp;
}

/** True where the stamp of a build is missing, or something it was made from has changed since. */
export const isStale = (sources: Sources, stamp: string): boolean =>
  !existsSync(stamp) || newestChange(sources) > statSync(stamp).mtimeMs;

/** When the newest of the files, and of the folders as files come and go, was changed; in milliseconds. */
const newestChange = ({ root, paths, leaveOut }: Sources): number => {
  const changeOf = (relative: string): number => {
    const full = path.join(root, relative);
    if (leaveOut.test(relative) || !existsSync(full)) return 0;
    const found = statSync(full);
    if (!found.isDirectory()) return found.mtimeMs;
    return Math.max(found.mtimeMs, ...readdirSync(full).map((name) => changeOf(`${relative}/${name}`)));
  };
  return Math.max(0, ...paths.map(changeOf));
};
