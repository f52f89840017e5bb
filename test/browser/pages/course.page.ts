import { PortalPage, type Values } from './portal.page';

/** The course: what was held, delivered and attested. */
export class CoursePage extends PortalPage {
  async open(caseId: string): Promise<void> {
    await this.go(`/sager/${caseId}/forloeb`);
  }

  /** Reports the plan's next activity as held. */
  async reportNext(caseId: string, values: Values): Promise<void> {
    await this.open(caseId);
    await this.window.press(this.page.locator('main a[href$="/meld-holdt"]').first());
    await this.fill(values);
    await this.send();
  }

  async reportDelivered(caseId: string, summary: string): Promise<void> {
    await this.go(`/sager/${caseId}/meld-leveret`);
    await this.fill({ summary });
    await this.send();
  }

  /** Attests; for the side that comes second it is agreeing. */
  async attest(caseId: string): Promise<void> {
    await this.go(`/sager/${caseId}/attester`);
    await this.sendTo(`/sager/${caseId}/attester`);
  }
}
