import { PortalPage, type Values } from './portal.page';

/** Times proposed, answered and confirmed, and the meeting that comes of it. */
export class MeetingPage extends PortalPage {
  /** What is typed first, then what the form asks for anyway. */
  async propose(caseId: string, times: Values): Promise<void> {
    await this.go(`/sager/${caseId}/moeder/foreslaa`);
    await this.fill(times);
    await this.send();
  }

  /** Every time suits. */
  async suits(caseId: string): Promise<void> {
    await this.go(`/sager/${caseId}/moeder`);
    const names = await this.page.evaluate<string[]>(
      `[...document.querySelectorAll('main input[type=radio][name^="tid-"]')].map((one) => one.name)`,
    );
    await this.fill(Object.fromEntries([...new Set(names)].map((name) => [name, 'fits'])));
    await this.send('Gem mine svar');
  }

  /** The best time, for all. */
  async confirm(caseId: string): Promise<void> {
    await this.go(`/sager/${caseId}/moeder`);
    await this.send('Bekræft');
  }

  async move(caseId: string, to: Values): Promise<void> {
    await this.go(`/sager/${caseId}/moeder`);
    await this.follow('Flyt eller aflys');
    await this.fill(to);
    await this.send();
  }
}
