import request from 'supertest';

/** What the API answered. */
export interface ApiAnswer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
}

type Headers = Readonly<Record<string, string>>;

/** A program that uses the JSON API. Paths are below /api/v1. */
export class ApiClient {
  private token?: string;

  constructor(private readonly url: string) {}

  async signIn(email: string, password: string, code?: string): Promise<void> {
    const answer = await this.post('/auth/token', { email, password, ...(code && { code }) });
    if (answer.status !== 200) throw new Error(`no token for ${email}: ${answer.status}`);
    this.token = String(answer.body['accessToken']);
  }

  get(path: string, headers: Headers = {}): Promise<ApiAnswer> {
    return this.send('get', path, undefined, headers);
  }

  post(path: string, body?: unknown, headers: Headers = {}): Promise<ApiAnswer> {
    return this.send('post', path, body, headers);
  }

  put(path: string, body?: unknown, headers: Headers = {}): Promise<ApiAnswer> {
    return this.send('put', path, body, headers);
  }

  patch(path: string, body?: unknown, headers: Headers = {}): Promise<ApiAnswer> {
    return this.send('patch', path, body, headers);
  }

  delete(path: string, headers: Headers = {}): Promise<ApiAnswer> {
    return this.send('delete', path, undefined, headers);
  }

  private async send(
    method: 'get' | 'post' | 'put' | 'patch' | 'delete',
    path: string,
    body: unknown,
    headers: Headers,
  ): Promise<ApiAnswer> {
    let call = request(this.url)[method](`/api/v1${path}`).set(headers);
    if (this.token && headers['Authorization'] === undefined)
      call = call.set('Authorization', `Bearer ${this.token}`);
    if (typeof body === 'string')
      call = call.set('Content-Type', headers['Content-Type'] ?? 'application/json');
    const {
      status,
      body: answered,
      headers: given,
    } = body === undefined ? await call : await call.send(body as object);
    return { status, body: answered as ApiAnswer['body'], headers: given as Record<string, string> };
  }
}
