import { existsSync } from 'node:fs';
import { sep } from 'node:path';

/** Templates are not compiled: asked for below `dist`, they are found at the same place in the sources. */
export function locateTemplate(path: string): string {
  if (existsSync(path)) return path;
  return path.replace(`${sep}dist${sep}`, sep);
}
