import { codeNow } from '../../support/app-codes';
import { PortalPage } from './portal.page';

/** What somebody who comes for the first time chooses. */
export const chosenPassword = 'lampe-regnvejr-tromme-ost';

/** The way in for somebody who has a link from a mail. */
export class ComeInPage extends PortalPage {
  /** Opens the link, presses its button, chooses a password. */
  async by(link: string): Promise<this> {
    await this.go(link);
    await this.send();
    await this.fill({ password: chosenPassword });
    return this.send();
  }

  /** The app for codes that a role asks for before anything else, and the codes for the day it is lost. */
  async setUpApp(): Promise<this> {
    await this.go('/min-side/sikkerhed');
    await this.sendTo('/min-side/sikkerhed/app/ny');
    const secret = /[A-Z2-7]{4}( [A-Z2-7]{4}){7}/.exec(await this.text())?.[0].replaceAll(' ', '') ?? '';
    await this.fill({ code: codeNow(secret) });
    await this.send();
    await this.send('Vis mig ti nye koder');
    return this.follow('Jeg har gemt dem');
  }
}
