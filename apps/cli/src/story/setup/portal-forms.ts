import { setupStoryDa as words } from '../../i18n/setup-story.da';
import { StoryFailed } from '../story-failed';

/** A page as it came. */
export interface ShownPage {
  readonly path: string;
  readonly html: string;
}

// The portal writes its hidden fields in this order, and quotes what needs it.
const hidden = /<input type="hidden" name="([^"]+)" value="([^"]*)">/g;
const characters: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&quot;': '"',
  '&#x27;': "'",
  '&#x3D;': '=',
  '&#x60;': '`',
  '&lt;': '<',
  '&gt;': '>',
};
const unquoted = (text: string) => text.replace(/&[#\w]+;/g, (one) => characters[one] ?? one);

/** The portal's pages as a browser behind the operator's proxy uses them: cookies, hidden fields, redirects, no scripts. */
export class PortalForms {
  private readonly cookies = new Map<string, string>();

  constructor(
    private readonly address: string,
    private readonly signal: AbortSignal,
  ) {}

  /** Opens a page, and goes where it leads. */
  async open(path: string): Promise<ShownPage> {
    return this.follow(path, await this.send(path, {}), 0);
  }

  /** Sends a form of a page with what is typed; answers the page it leads to. A page shown again is a no. */
  async submit(page: ShownPage, action: string, typed: Readonly<Record<string, string>>): Promise<ShownPage> {
    const body = new URLSearchParams({ ...hiddenFields(page, action), ...typed });
    const response = await this.send(action, { method: 'POST', body });
    if (!isRedirect(response))
      throw new StoryFailed(words.formRefused(action, response.status, await whyOf(response)));
    return this.follow(action, response, 0);
  }

  private async follow(path: string, response: Response, hops: number): Promise<ShownPage> {
    if (isRedirect(response) && hops < 5) {
      const next = new URL(response.headers.get('location') ?? '/', this.address);
      const local = next.pathname + next.search;
      return this.follow(local, await this.send(local, {}), hops + 1);
    }
    if (!response.ok) throw new StoryFailed(words.formRefused(path, response.status, await whyOf(response)));
    return { path, html: await response.text() };
  }

  private async send(path: string, init: RequestInit): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { 'X-Forwarded-Proto': 'https', Accept: 'text/html', ...(cookie && { Cookie: cookie }) };
    const response = await fetch(this.address + path, {
      ...init,
      headers,
      redirect: 'manual',
      signal: this.signal,
    });
    for (const set of response.headers.getSetCookie()) {
      const [name = '', ...value] = (set.split(';')[0] ?? '').split('=');
      this.cookies.set(name, value.join('='));
    }
    return response;
  }
}

const isRedirect = ({ status }: Response) => status === 302 || status === 303;

function hiddenFields({ path, html }: ShownPage, action: string): Record<string, string> {
  const from = html.indexOf(`action="${action}"`);
  if (from < 0) throw new StoryFailed(words.noForm(path, action));
  const form = html.slice(from, html.indexOf('</form>', from));
  return Object.fromEntries(
    [...form.matchAll(hidden)].map(([, name = '', value = '']) => [name, unquoted(value)]),
  );
}

/** The lines of the page's error summary, else its heading. */
async function whyOf(response: Response): Promise<string> {
  const html = await response.text();
  const summary = /class="[^"]*error-summary[^]*?<\/ul>/.exec(html)?.[0];
  const text = summary ?? /<h1[^>]*>[^]*?<\/h1>/.exec(html)?.[0] ?? '';
  return unquoted(text.replace(/^[^<]*>|<[^>]*>/g, ' ').replace(/\s+/g, ' ')).trim();
}
