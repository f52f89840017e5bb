import { PortalPage, type Values } from './portal.page';

/** Frames, and invoices sent and paid. */
export class MoneyPage extends PortalPage {
  async invoice(caseId: string, values: Values): Promise<void> {
    await this.go(`/sager/${caseId}/regning`);
    await this.fill(values);
    await this.sendTo(`/sager/${caseId}/regning`);
  }

  /** Approves the invoice on top of the list. */
  async approveFirst(): Promise<void> {
    await this.go('/regninger');
    await this.followInList('Godkend');
    await this.send();
  }

  /** Marks the invoice on top of the list as paid. */
  async payFirst(): Promise<void> {
    await this.go('/regninger');
    await this.followInList('Markér betalt');
    await this.send();
  }

  /** A link of the list itself: the lists above it are called by the same words. */
  private async followInList(link: string): Promise<void> {
    await this.window.press(this.page.locator('main td a').filter({ hasText: link }).first());
  }
}
