import { PortalPage, type Values } from './portal.page';

/** A date as its three fields. */
export const dayOf = (name: string, date: string): Values => {
  const [year = '', month = '', day = ''] = date.split('-');
  return { [`${name}-day`]: day, [`${name}-month`]: month, [`${name}-year`]: year };
};

/** What the two central sides decide together. */
export class CentralPage extends PortalPage {
  /** Writes a round after an earlier one, and proposes it; answers the proposal's address. */
  async proposeRound(round: { name: string; like: string; from: string; to: string }): Promise<string> {
    await this.go('/runder');
    await this.follow('Lav en ny runde');
    await this.fill({ from: round.like, name: round.name });
    await this.fill({ ...dayOf('requestsFrom', round.from), ...dayOf('requestsTo', round.to) });
    await this.send('Lav kladden');
    await this.follow('Læs igennem, og send');
    await this.fill({ reason: 'Reglerne fra OK-18 har virket.' });
    await this.send();
    return this.path;
  }

  /** Proposes a provider's frame, of one tranche. */
  async proposeFrame(provider: string, kroner: string, opensOn: string): Promise<string> {
    await this.go('/rammer');
    const offer = this.page.locator('main p', { hasText: `${provider}: rammen er ikke fastsat` });
    await this.window.press(offer.getByRole('link'));
    await this.fill({ firstAmount: kroner, ...dayOf('firstDay', opensOn) });
    await this.fill({ reason: 'Beløbet er aftalt ved forhandlingerne.' });
    await this.send('Send forslaget');
    return this.path;
  }

  /** Reads what the other side proposes, and approves it: once on the page, once when it is read through. */
  async approve(address: string): Promise<void> {
    await this.go('/forslag');
    await this.window.press(this.page.locator(`main a[href="${address}"]`).first());
    await this.fill({ answer: 'approve' });
    await this.send('Fortsæt');
    await this.send();
  }
}
