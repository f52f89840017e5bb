import { randomUUID } from 'node:crypto';
import createClient, { type Client, type Middleware } from 'openapi-fetch';
import { storyDa } from '../i18n/story.da';
import type { paths } from './portal-api.generated';
import { Refused, StoryFailed } from './story-failed';

/** Every operation of the API by its path, as the OpenAPI document has it; what does not fit the document does not compile. */
export type Portal = Client<paths>;

interface Answer {
  readonly data?: unknown;
  readonly response: Response;
}

/** What an operation answers when it goes well. */
type DataOf<A> = A extends { data: infer D; error?: never } ? D : never;

/** The JSON API as one person uses it: Bearer token, Idempotency-Key on POST. Anything but success fails the story. */
export class ApiClient {
  private readonly portal: Portal;

  constructor(
    private readonly address: string,
    private readonly signal: AbortSignal,
    token?: string,
    private readonly headers: Readonly<Record<string, string>> = {},
  ) {
    const all = { Accept: 'application/json', ...headers };
    this.portal = createClient<paths>({ baseUrl: address, signal, headers: all });
    this.portal.use(signing(token), refusing);
  }

  /** The same API for somebody with an account, and a code where it has a second factor. */
  async signedIn(email: string, password: string, code?: string): Promise<ApiClient> {
    const body = { email, password, ...(code !== undefined && { code }) };
    const { accessToken } = await this.ask((portal) => portal.POST('/api/v1/auth/token', { body }));
    return new ApiClient(this.address, this.signal, accessToken, this.headers);
  }

  /** Does one operation and answers what it says. */
  async ask<A extends Answer>(operation: (portal: Portal) => Promise<A>): Promise<DataOf<A>> {
    try {
      return (await operation(this.portal)).data as DataOf<A>;
    } catch (error) {
      if (error instanceof StoryFailed) throw error;
      if (error instanceof SyntaxError) throw new StoryFailed(storyDa.noApi(this.address));
      const reason = (error as { cause?: { code?: string } }).cause?.code ?? (error as Error).message;
      throw new StoryFailed(storyDa.unreachable(this.address, reason));
    }
  }
}

const signing = (token: string | undefined): Middleware => ({
  onRequest({ request, schemaPath }) {
    if (token !== undefined) request.headers.set('Authorization', `Bearer ${token}`);
    if (request.method === 'POST' && schemaPath !== '/api/v1/auth/token')
      request.headers.set('Idempotency-Key', randomUUID());
    return request;
  },
});

const refusing: Middleware = {
  async onResponse({ request, response }) {
    if (response.ok) return;
    const asked = `${request.method} ${new URL(request.url).pathname}`;
    throw new Refused(storyDa.refused(asked, response.status, whyOf(await response.text())));
  },
};

function whyOf(text: string): string {
  try {
    const { code, detail, errors } = JSON.parse(text) as { code?: string; detail?: string; errors?: unknown };
    return [code, detail, errors && JSON.stringify(errors)].filter(Boolean).join(' · ');
  } catch {
    return text.slice(0, 200);
  }
}
