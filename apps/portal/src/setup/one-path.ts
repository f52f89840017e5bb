import { isId } from '@samraad/platform';

/**
 * The one spelling of a path: ids decoded and in small letters, no slash at the end. Everything after the edge (the
 * guards, an Idempotency-Key's route, the menu) compares this one; the router minds capitals in the words themselves.
 */
export function onePath(path: string): string {
  const ended = path.replace(/\/+$/, '') || '/';
  return ended.split('/').map(spelled).join('/');
}

function spelled(segment: string): string {
  const decoded = decodeURIComponent(segment);
  return isId(decoded) ? decoded.toLowerCase() : segment;
}
