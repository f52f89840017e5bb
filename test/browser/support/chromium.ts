import { type Browser, chromium } from 'playwright-core';

/** What Chromium needs to run as root in a container, and to ask nothing of the network. */
const flags = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** The browser the test run has found (`SAMRAAD_CHROMIUM`), with a fresh profile; `more` flags beside those of every test. */
export function launchChromium(more: readonly string[] = []): Promise<Browser> {
  const executablePath = process.env.SAMRAAD_CHROMIUM;
  if (!executablePath)
    throw new Error(
      'SAMRAAD_CHROMIUM is not set, and no Chromium was found; SAMRAAD_SKIP_BROWSER=1 skips these tests',
    );
  return chromium.launch({ executablePath, args: [...flags, ...more] });
}
