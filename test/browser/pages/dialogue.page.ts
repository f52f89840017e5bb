import { PortalPage, type Values } from './portal.page';

/** What a provider does with a request. */
export class DialoguePage extends PortalPage {
  /** From the inbox, as a coordinator would. */
  async accept(caseId: string): Promise<void> {
    await this.go('/indbakke');
    await this.follow('Svar på henvendelsen');
    await this.sendTo(`/sager/${caseId}/svar`);
  }

  async logCall(caseId: string, call: Values): Promise<void> {
    await this.go(`/sager/${caseId}/kontakt`);
    await this.fill({ kind: 'call', ...call });
    await this.send();
  }
}
