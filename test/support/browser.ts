import request from 'supertest';
import { Page } from './page';

type Headers = Readonly<Record<string, string>>;
type Values = Readonly<Record<string, string | readonly string[]>>;

/** A file on the reader's own machine. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A browser with its own cookies and without JavaScript. Follows nothing by itself. */
export class Browser {
  private readonly agent;

  /** `headers` go with every request: what a proxy would write. */
  constructor(
    url: string,
    private readonly headers: Headers = {},
  ) {
    this.agent = request.agent(url);
  }

  async get(path: string, headers: Headers = {}): Promise<Page> {
    const call = this.agent.get(path).set({ ...this.headers, ...headers });
    return new Page(this, path, await call.redirects(0));
  }

  /** Sends form fields; a list sends its name several times. */
  async post(path: string, values: Values = {}): Promise<Page> {
    const body = new URLSearchParams(
      Object.entries(values).flatMap(([name, value]) =>
        [value].flat().map((one) => [name, one] as [string, string]),
      ),
    );
    return this.postRaw(path, body.toString(), 'application/x-www-form-urlencoded');
  }

  /** Sends a form with files, as a browser does. */
  async postFiles(
    path: string,
    values: Values,
    files: Readonly<Record<string, ChosenFile | readonly ChosenFile[]>>,
  ): Promise<Page> {
    const call = this.agent.post(path).set(this.headers).redirects(0);
    for (const [name, value] of Object.entries(values))
      for (const one of [value].flat()) void call.field(name, one);
    for (const [field, chosen] of Object.entries(files))
      for (const { name, bytes } of [chosen].flat())
        void call.attach(field, Buffer.from(bytes), { filename: name, contentType: 'text/csv' });
    return new Page(this, path, await call);
  }

  async postRaw(path: string, body: string, type: string): Promise<Page> {
    const call = this.agent.post(path).set({ ...this.headers, 'Content-Type': type });
    return new Page(this, path, await call.redirects(0).send(body));
  }
}
