import type { Response } from 'express';

/** A path of this site, or the fallback: never another host, whatever is written in a link. */
export function localPath(text: unknown, fallback: string): string {
  if (typeof text !== 'string' || text.length > 500) return fallback;
  // '//host' and '/\host' are other hosts to a browser, and it drops tabs and line breaks before looking.
  if (!/^\/(?![/\\])[\x21-\x7e]*$/.test(text) || text.includes('\\')) return fallback;
  const url = new URL(text, 'http://here.invalid');
  // Dots may have climbed: '/..//host' is '//host' once they are resolved.
  const inside = url.host === 'here.invalid' && !url.pathname.startsWith('//');
  return inside ? url.pathname + url.search + url.hash : fallback;
}

/** See-other after a POST, to a path of this site. */
export function redirect(res: Response, path: string): void {
  const encoded = path.replace(/[^\x21-\x7e]/gu, (character) => encodeURIComponent(character));
  res.redirect(303, localPath(encoded, '/'));
}
