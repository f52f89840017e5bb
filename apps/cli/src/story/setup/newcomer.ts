import { generateSync } from 'otplib';
import { setupStoryDa as words } from '../../i18n/setup-story.da';
import { ApiClient } from '../api-client';
import { StoryFailed } from '../story-failed';
import { PortalForms, type ShownPage } from './portal-forms';

const ownPassword = 'tolv-gule-paraplyer-i-regn';
const step = 30;
const security = '/min-side/sikkerhed';

/** Somebody who comes in by a link, chooses a password, and sets up what their role asks for. */
export class Newcomer {
  readonly forms: PortalForms;
  private client: ApiClient | undefined;
  private secret: string | undefined;

  constructor(
    readonly name: string,
    readonly email: string,
    private readonly address: string,
    private readonly signal: AbortSignal,
  ) {
    this.forms = new PortalForms(address, signal);
  }

  /** The API as this person; there is none before they have come in. */
  get api(): ApiClient {
    if (!this.client) throw new StoryFailed(words.notIn(this.name));
    return this.client;
  }

  /** Opens the link, presses its button, chooses a password; answers the page this leads to. */
  async comeIn(link: string): Promise<ShownPage> {
    const path = new URL(link).pathname;
    const choosing = await this.forms.submit(await this.forms.open(path), path, {});
    return this.forms.submit(choosing, choosing.path, { password: ownPassword });
  }

  /** An app for codes: its secret is read off the page, and its first code sent back. */
  async setUpApp(): Promise<void> {
    const page = await this.forms.submit(await this.forms.open(security), `${security}/app/ny`, {});
    const secret = /(?:[A-Z2-7]{4} ){7}[A-Z2-7]{4}/.exec(page.html)?.[0].replaceAll(' ', '');
    if (secret === undefined) throw new StoryFailed(words.noSecret(this.name));
    await this.forms.submit(page, `${security}/app`, { code: this.codeOf(secret, 0) });
    this.secret = secret;
  }

  /** A token of the API, with a code where the person has an app: the next one, since the first is used. */
  async takeToken(): Promise<void> {
    const api = new ApiClient(this.address, this.signal, undefined, behindProxy);
    const code = this.secret === undefined ? undefined : this.codeOf(this.secret, 1);
    this.client = await api.signedIn(this.email, ownPassword, code);
  }

  private codeOf(secret: string, later: number): string {
    return generateSync({ secret, epoch: Math.floor(Date.now() / 1000) + later * step });
  }
}

/** What the operator's proxy says of every request. */
const behindProxy = { 'X-Forwarded-Proto': 'https' } as const;
