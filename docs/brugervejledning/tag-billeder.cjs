/**
 * Tager vejledningens billeder i den levende demo, så de kan tages om, når siderne ændrer sig:
 *
 *   npm start                                          (i et andet vindue, med en ny datamappe)
 *   node docs/brugervejledning/tag-billeder.cjs        (BASE=http://127.0.0.1:3000, SAMRAAD_CHROMIUM=/usr/bin/chromium)
 *
 * Kun nogle af dem: skriv deres navne bagefter. Hvert billede skal ses, før det lægges på.
 */
const path = require('node:path');
const { chromium } = require('playwright-core');

const base = process.env.BASE || 'http://127.0.0.1:3000';
const password = 'vi-er-enige-2026';
const mette = 'mette.holm@demosygehus.example';
const karin = 'karin.dal@joblife.example';
const ida = 'ida.falkner@danskeregioner.example';

/** Navn, hvem der ser, sagens titel (eller null), adresse (under sagen), bredde, højde, hvad der rulles hen til. */
const pictures = [
  ['forside', null, null, '/', 1280, 1000],
  ['hjem', mette, null, '/', 1280, 820],
  ['kladde', mette, 'Oplæring af nye kolleger', '/kladde', 1280, 1000],
  [
    'underskriv',
    'nadia.rahimi@oeresoehospital.example',
    'De svære samtaler',
    '/underskriv',
    1280,
    1000,
    '.signature',
  ],
  ['sag', mette, 'Ro på efter sammenlægningen', '', 1280, 1000],
  ['sag-smal', mette, 'Ro på efter sammenlægningen', '', 320, 900],
  ['indbakke', karin, null, '/indbakke', 1280, 1000],
  ['indbakke-smal', karin, null, '/indbakke', 320, 900],
  ['min-ramme', karin, null, '/rammer/min', 1280, 1000],
  ['kontrakt', karin, 'En bedre tone i køkkenet', '/kontrakt', 1280, 1000],
  ['attester', 'lisbeth.fogh@aabaek.example', 'Godt begyndt', '/attester', 1280, 1000],
  ['effekt', mette, 'Tryg modtagelse', '/evaluering/effekt', 1280, 1000],
  ['frister', ida, null, '/frister', 1280, 1100],
  ['paategninger', 'birgitte.lund@oeresoehospital.example', null, '/paategninger', 1280, 760],
  ['rammer', ida, null, '/rammer', 1280, 1000],
  ['regninger', ida, null, '/regninger', 1280, 800],
];

async function signIn(page, email) {
  await page.goto(`${base}/log-ind`);
  await page.fill('[name=email]', email);
  await page.fill('[name=password]', password);
  await Promise.all([page.waitForEvent('load'), page.click('main button')]);
}

async function caseNamed(page, title) {
  for (const list of ['/sager', '/indbakke?vis=alle', '/kontrakter', '/']) {
    await page.goto(base + list);
    const link = page.locator('main a[href*="/sager/"]').filter({ hasText: title }).first();
    if (await link.count()) return /\/sager\/[^/?]+/.exec(await link.getAttribute('href'))[0];
  }
  throw new Error(`${title}: ingen liste har den sag`);
}

async function take(browser, [name, who, title, address, width, height, upTo]) {
  const page = await (await browser.newContext({ viewport: { width, height } })).newPage();
  if (who) await signIn(page, who);
  const under = title ? await caseNamed(page, title) : '';
  const answer = await page.goto(base + under + address);
  if (answer.status() !== 200) throw new Error(`${name}: ${answer.status()} på ${page.url()}`);
  if (upTo) await page.locator(upTo).first().scrollIntoViewIfNeeded();
  const { length } = await page.screenshot({ path: path.join(__dirname, 'billeder', `${name}.png`) });
  console.log(`${name}.png  ${Math.round(length / 1000)} kB${length > 250_000 ? '  FOR STORT' : ''}`);
  await page.context().close();
}

(async () => {
  const executablePath = process.env.SAMRAAD_CHROMIUM || '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const wanted = process.argv.slice(2);
  for (const one of pictures) if (!wanted.length || wanted.includes(one[0])) await take(browser, one);
  await browser.close();
})();
