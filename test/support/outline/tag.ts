import type { Cheerio, CheerioAPI } from 'cheerio';

export type Node = ReturnType<Cheerio<ReturnType<CheerioAPI['root']>[0]>['contents']>[0];
/** An element as the outline sees it. */
export interface Tag {
  readonly name: string;
  readonly attribs: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
}
