import { PortalPage, type Values } from './portal.page';

/** The contract, written, sent and signed. */
export class ContractPage extends PortalPage {
  private at(caseId: string, page = ''): string {
    return `/sager/${caseId}/kontrakt${page}`;
  }

  /** Takes a plan from one of the provider's ways of working, fills in the rest, and goes on to the check. */
  async write(caseId: string, template: string, values: Values): Promise<void> {
    await this.go(this.at(caseId, '/skriv'));
    await this.pressValue('do', `template-${template}`);
    await this.fill(values);
    await this.pressValue('do', 'check');
  }

  async sendForSignature(caseId: string): Promise<void> {
    await this.sendTo(this.at(caseId, '/send'));
  }

  async sign(caseId: string): Promise<void> {
    await this.go(this.at(caseId));
    await this.go(this.at(caseId, '/underskriv'));
    await this.fill({ order: 'none', read: 'ja' });
    await this.send();
  }
}
