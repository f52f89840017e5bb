import type { Locator, Page } from 'playwright-core';
import type { Auditor } from './auditor';
import { watchConsole } from './watch-console';

/** A browser window of one person. Every page it arrives at, error pages too, goes to the auditor. */
export class BrowserWindow {
  /** The status of the page shown. */
  status = 0;

  constructor(
    readonly page: Page,
    private readonly auditor: Auditor,
  ) {
    watchConsole(page, (what) => auditor.note(what, this.path));
    page.on('response', (response) => {
      if (response.request().isNavigationRequest() && response.frame() === page.mainFrame())
        this.status = response.status();
    });
  }

  /** The path shown, without its query. */
  get path(): string {
    return new URL(this.page.url()).pathname;
  }

  async go(path: string): Promise<void> {
    await this.page.goto(path);
    await this.look();
  }

  /** Does something that leads to another page, and looks at that. */
  async leading(act: () => Promise<void>): Promise<void> {
    await Promise.all([this.page.waitForEvent('load'), act()]);
    await this.look();
  }

  press(button: Locator): Promise<void> {
    return this.leading(() => button.click());
  }

  private async look(): Promise<void> {
    this.auditor.look(await this.page.content(), `${this.path} (${this.status})`);
  }
}
