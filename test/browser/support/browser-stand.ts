import { testPassword } from '@samraad/identity/testing';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import type { PortalApp } from '../../support/portal-app';
import { SignInPage } from '../pages/sign-in.page';
import { Auditor } from './auditor';
import { launchChromium } from './chromium';
import { BrowserWindow } from './browser-window';

/** A portal seen through Chromium: windows with cookies of their own, and one auditor for all they show. */
export class BrowserStand {
  private constructor(
    readonly portal: PortalApp,
    private readonly browser: Browser,
    readonly auditor: Auditor,
  ) {}

  static async open(portal: PortalApp, flags: readonly string[] = []): Promise<BrowserStand> {
    const browser = await launchChromium(flags);
    return new BrowserStand(portal, browser, await Auditor.open(browser, portal.address));
  }

  /** A window nobody is signed in to; without JavaScript, as every journey must work. */
  async window(options: BrowserContextOptions = {}): Promise<BrowserWindow> {
    const context = await this.browser.newContext({
      baseURL: this.portal.address,
      javaScriptEnabled: false,
      viewport: { width: 1280, height: 900 },
      ...options,
    });
    context.setDefaultTimeout(15_000);
    return new BrowserWindow(await context.newPage(), this.auditor);
  }

  /** A window somebody has signed in to through the page. */
  async signedIn(email: string, options: BrowserContextOptions = {}): Promise<BrowserWindow> {
    const window = await this.window(options);
    await new SignInPage(window).signIn(email, testPassword);
    return window;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.portal.close();
  }
}
