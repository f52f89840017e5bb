/** What is used of busboy, which has no types of its own (and @types/busboy would be a package more). */
declare module 'busboy' {
  import type { IncomingHttpHeaders } from 'node:http';
  import type { Readable, Writable } from 'node:stream';

  interface Limits {
    readonly fieldSize?: number;
    readonly fields?: number;
    readonly fileSize?: number;
    readonly files?: number;
  }
  interface About {
    readonly filename?: string;
  }
  /** `truncated`: it went on past the limit. */
  export type FileStream = Readable & { readonly truncated?: boolean };

  interface Busboy extends Writable {
    on(event: 'file', listener: (field: string, stream: FileStream, about: About) => void): this;
    on(
      event: 'field',
      listener: (field: string, value: string, about: { readonly valueTruncated: boolean }) => void,
    ): this;
    on(event: 'close' | 'fieldsLimit' | 'filesLimit' | 'drain', listener: () => void): this;
    on(event: 'error', listener: (error: Error) => void): this;
  }

  const busboy: (of: {
    readonly headers: IncomingHttpHeaders;
    readonly limits: Limits;
    readonly defParamCharset: 'utf8';
    readonly preservePath: boolean;
  }) => Busboy;
  export { busboy as default };
}
