import { codeWords } from '../../support/code-words';
import type { Browser } from '../../support/browser';
import type { Page } from '../../support/page';
import { arrive } from './arrive';
import { addressKeyOf } from './address-key';
import type { DemoPerson, DemoPortal } from './demo-portal';

/** The demo's own post is everybody's; the previews are for who builds. */
const ours = /^\/(demo|_preview)\//;

/** What is wrong with a page as anybody would see it. */
function faultsOf(page: Page): string[] {
  if (page.status !== 200) return [`answers ${page.status} ${page.location}`];
  if (!page.header('content-type').startsWith('text/html')) return [];
  const { $ } = page;
  // What was signed is shown as it was signed; an example of the API is code.
  $('pre, code').remove();
  const text = $('body').text();
  return [
    ...(shown(page).match(/.{0,40}(?:undefined|\[object|NaN).{0,40}/g) ?? []).map(
      (found) => `undefined: ${found}`,
    ),
    // A text of a standard contract names what is filled in, in two braces; our own words have one.
    ...(/(?<!\{)\{[a-zA-Z]+\}(?!\})/.test(text) ? ['an unfilled word'] : []),
    ...codeWords($('main').text()).map((word) => `the code word ${word}`),
    ...($('h1').length === 1 ? [] : [`${$('h1').length} headings`]),
    ...(page.title().length > 8 ? [] : ['no title']),
  ];
}

/** A random token says "NaN" once in a few thousand pages. */
const shown = ({ html }: Page): string => html.replace(/name="_csrf" value="[^"]*"/g, '');

/** The paths a page offers, its menus with them. */
function offered({ $ }: Page): string[] {
  return $('a[href^="/"]')
    .toArray()
    .map((link) => ($(link).attr('href') ?? '').split('#')[0] ?? '')
    .filter((path) => path !== '' && !path.startsWith('//') && !ours.test(path));
}

/**
 * Goes wherever the portal offers somebody to go, from the front page: every path once, `each` of every page of the address
 * table; `as` another browser that sees what they see, and looks at each. Answers which pages were seen, and what is wrong with any.
 */
export async function walkPages(
  demo: DemoPortal,
  person: DemoPerson,
  each = Infinity,
  as: { readonly browser?: Browser; readonly look?: (page: Page) => void } = {},
) {
  const browser = as.browser ?? (await demo.as(person));
  const faults: string[] = [];
  const waiting: { path: string; from: string }[] = [{ path: '/', from: 'start' }];
  const met = new Set(['/']);
  const seen = new Map<string, number>();
  const paths: string[] = [];
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { path, from } = next;
    const first = await browser.get(path);
    // Home is another page for each; what has been done leads to where it can be read.
    const page = await arrive(first);
    paths.push(path);
    as.look?.(page);
    faults.push(...faultsOf(page).map((fault) => `${person.email} ${path} (from ${from}): ${fault}`));
    for (const one of offered(page)) {
      const key = addressKeyOf(one);
      const before = seen.get(key) ?? 0;
      if (met.has(one) || before >= each) continue;
      met.add(one);
      seen.set(key, before + 1);
      waiting.push({ path: one, from: path });
    }
  }
  return { paths, faults };
}
