import { PortalPage } from './portal.page';

/** Where one says who one is. */
export class SignInPage extends PortalPage {
  async signIn(email: string, password: string): Promise<void> {
    await this.go('/log-ind');
    await this.fill({ email, password });
    await this.send();
    if (this.path === '/log-ind') throw new Error(`${email}: ${(await this.errorSummary()).join(' ')}`);
  }
}
