import { PortalPage, type Values } from './portal.page';

/** From the first idea to the receipt. */
export class RequestPage extends PortalPage {
  /** Makes a draft at one's workplace; answers the case's id. */
  async start(): Promise<string> {
    await this.go('/sager');
    await this.follow('Start en henvendelse');
    await this.send();
    return this.path.split('/')[2] ?? '';
  }

  /** Fills one page of the draft and saves it. */
  async fillStep(caseId: string, step: string, values: Values): Promise<void> {
    await this.go(`/sager/${caseId}/kladde/${step}`);
    await this.fill(values);
    await this.send();
    if (this.path.endsWith(`/${step}`)) throw new Error(`${step}: ${(await this.errorSummary()).join(' ')}`);
  }

  /** Invites somebody to the draft by name, e-mail and role. */
  async inviteColleague(caseId: string, who: Values): Promise<void> {
    await this.go(`/sager/${caseId}/kladde`);
    await this.follow('Inviter');
    await this.fill(who);
    await this.send('Send invitationen');
  }

  /** The workplace that answers about an order. */
  async unitOfOrder(caseId: string): Promise<string> {
    await this.go(`/sager/${caseId}/kladde/paabud`);
    const name = await this.page.locator('main [name^="order-"]').first().getAttribute('name');
    return (name ?? '').slice('order-'.length);
  }

  async askForSignatures(caseId: string): Promise<void> {
    await this.go(`/sager/${caseId}/kladde/gennemse`);
    await this.send('Bed om underskrifter');
  }

  async sign(caseId: string): Promise<void> {
    await this.go(`/sager/${caseId}/underskriv`);
    await this.fill({ read: 'ja' });
    await this.send();
  }

  async proposeProvider(caseId: string, name: string): Promise<void> {
    await this.go(`/sager/${caseId}/udbyder`);
    const card = this.page.locator('.panel', { has: this.page.getByRole('heading', { name, exact: true }) });
    await this.press(card.locator('form button'));
  }

  async confirmProvider(caseId: string): Promise<void> {
    await this.go(`/sager/${caseId}/udbyder`);
    await this.sendTo(`/sager/${caseId}/udbyder/ja`);
  }
}
