import { PortalPage, type Values } from './portal.page';

/** The administrator's days before the first request. */
export class AdministrationPage extends PortalPage {
  /** Takes a file from a spreadsheet in: looks at what it changes, and says yes. */
  async takeIn(name: string, lines: readonly string[]): Promise<void> {
    await this.go('/administration/organisation');
    await this.follow('fil');
    const file = { name, mimeType: 'text/csv', buffer: Buffer.from(lines.join('\r\n')) };
    await this.page.locator('main input[type=file]').setInputFiles(file);
    await this.send('Se, hvad filen ændrer');
    await this.send('Læg ændringerne ind');
  }

  /** Invites somebody to a role; at a unit, found by its name, or at a provider. */
  async invite(
    person: Values,
    at: { readonly unit?: string; readonly provider?: string } = {},
  ): Promise<void> {
    await this.go('/administration/personer');
    await this.follow('Invitér');
    await this.fill(person);
    if (at.unit !== undefined) {
      await this.fill({ find: at.unit });
      await this.pressValue('do', 'find');
      await this.page.locator('main label', { hasText: at.unit }).first().click();
    }
    if (at.provider !== undefined)
      await this.page.locator('main select[name=provider]').selectOption({ label: at.provider });
    await this.send('Send invitationen');
    const wrong = await this.errorSummary();
    if (wrong.length > 0) throw new Error(`${String(person['email'])}: ${wrong.join(' ')}`);
  }
}
