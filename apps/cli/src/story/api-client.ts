import { randomUUID } from 'node:crypto';
import { storyDa } from '../i18n/story.da';
import { Refused, StoryFailed } from './story-failed';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH';

/** The JSON API as one person uses it: Bearer token, Idempotency-Key on POST. Anything but success fails the story. */
export class ApiClient {
  constructor(
    private readonly address: string,
    private readonly signal: AbortSignal,
    private readonly token?: string,
  ) {}

  /** The same API for somebody with an account. */
  async signedIn(email: string, password: string): Promise<ApiClient> {
    const { accessToken } = await this.post<{ accessToken: string }>('/auth/token', { email, password });
    return new ApiClient(this.address, this.signal, accessToken);
  }

  get<T>(path: string): Promise<T> {
    return this.call<T>('GET', path);
  }

  post<T = unknown>(path: string, body: unknown = {}): Promise<T> {
    return this.call<T>('POST', path, body);
  }

  put<T = unknown>(path: string, body: unknown): Promise<T> {
    return this.call<T>('PUT', path, body);
  }

  patch<T = unknown>(path: string, body: unknown): Promise<T> {
    return this.call<T>('PATCH', path, body);
  }

  private async call<T>(method: Method, path: string, body?: unknown): Promise<T> {
    const answer = await this.send(method, path, body);
    const text = await answer.text();
    if (!answer.ok) throw new Refused(storyDa.refused(`${method} ${path}`, answer.status, whyOf(text)));
    try {
      return (text === '' ? undefined : JSON.parse(text)) as T;
    } catch {
      throw new StoryFailed(storyDa.noApi(this.address));
    }
  }

  private async send(method: Method, path: string, body: unknown): Promise<Response> {
    const headers = {
      Accept: 'application/json',
      ...(this.token !== undefined && { Authorization: `Bearer ${this.token}` }),
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...(method === 'POST' && path !== '/auth/token' && { 'Idempotency-Key': randomUUID() }),
    };
    try {
      return await fetch(`${this.address}/api/v1${path}`, {
        method,
        headers,
        signal: this.signal,
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
    } catch (error) {
      const reason = (error as { cause?: { code?: string } }).cause?.code ?? (error as Error).message;
      throw new StoryFailed(storyDa.unreachable(this.address, reason));
    }
  }
}

function whyOf(text: string): string {
  try {
    const { code, detail, errors } = JSON.parse(text) as { code?: string; detail?: string; errors?: unknown };
    return [code, detail, errors && JSON.stringify(errors)].filter(Boolean).join(' · ');
  } catch {
    return text.slice(0, 200);
  }
}
