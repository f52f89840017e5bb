import { PortalPage, type Values } from './portal.page';

/** The two evaluations of a course. */
export class EvaluationPage extends PortalPage {
  async answer(caseId: string, form: 'tilfredshed' | 'effekt', values: Values): Promise<void> {
    await this.go(`/sager/${caseId}/evaluering`);
    await this.go(`/sager/${caseId}/evaluering/${form}`);
    await this.fill(values);
    await this.send();
  }
}
