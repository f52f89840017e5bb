import request from 'supertest';
import { Page } from './page';

type Values = Readonly<Record<string, string | readonly string[]>>;

/** A browser with its own cookies and without JavaScript. Follows nothing by itself. */
export class Browser {
  private readonly agent;

  constructor(url: string) {
    this.agent = request.agent(url);
  }

  async get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Page> {
    return new Page(this, path, await this.agent.get(path).set(headers).redirects(0));
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

  async postRaw(path: string, body: string, type: string): Promise<Page> {
    return new Page(
      this,
      path,
      await this.agent.post(path).set('Content-Type', type).redirects(0).send(body),
    );
  }
}
