import { Injectable } from '@nestjs/common';
import { Routes } from './routes';

const matches = (pattern: string, path: string): boolean => {
  const [wanted, given] = [pattern.split('/'), path.split('/')];
  return (
    wanted.length === given.length &&
    wanted.every((part, index) => part.startsWith(':') || part === given[index])
  );
};

/** The way back from an error: the page at the address itself or, failing that, above it. */
@Injectable()
export class Nearby {
  constructor(private readonly routes: Routes) {}

  pageAt(path: string): string | null {
    const pages = this.routes
      .all()
      .filter((route) => route.method === 'GET' && !route.path.startsWith('/api'));
    const parts = path.split('/');
    for (let length = parts.length; length > 1; length -= 1) {
      const candidate = parts.slice(0, length).join('/');
      if (candidate && pages.some((route) => matches(route.path, candidate))) return candidate;
    }
    return null;
  }
}
