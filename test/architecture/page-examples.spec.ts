import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { addresses } from '@samraad/platform';
import { load } from 'cheerio';
import { codeWords } from '../support/code-words';
import { filesUnder, loadEverything, read, root } from './support/house';
import '../../apps/portal/src/areas';
import { Renderer, type LayoutModel, type PageExamples } from '../../apps/portal/src/views';
import { pageExamples } from '../../apps/portal/src/web/page-examples';
import { writingAddresses } from '../../apps/portal/src/web/shell';

const renderer = new Renderer();
const layout: LayoutModel = { path: '/', user: null, nav: [], demo: null, csrfToken: 'token' };
const signedIn = { name: 'Mette Holm', role: 'Leder' };
const nameOf = ({ template }: PageExamples) => basename(template, '.hbs');
const all = pageExamples.flatMap((one) =>
  one.examples.map(({ name, draw }) => ({ page: nameOf(one), name, draw, template: one.template })),
);

/** Presenters beside a template without examples, and why. */
const without: Readonly<Record<string, string>> = {
  'views/preview/preview.presenter.ts': 'is itself the page of examples',
  'web/preview/mail-previews.presenter.ts': 'is itself the page of examples',
  'web/preview/page-previews.presenter.ts': 'is itself the page of examples',
};

/** The addresses of forms in which something can be typed freely. */
const freeForms = (html: string): string[] => {
  const $ = load(html);
  return $('main form[method=post]')
    .toArray()
    .filter((form) => $(form).find('textarea, input[type=text]:not([inputmode])').length > 0)
    .map((form) => $(form).attr('action') ?? '');
};
const told = (action: string) =>
  writingAddresses().some((key) =>
    new RegExp(`^${addresses[key].replace(/:\w+/g, '[^/]+')}(\\?|$)`).test(action),
  );

describe('the examples of pages', () => {
  beforeAll(loadEverything);

  it.each(all)('$page: $name', ({ template, draw }) => {
    const html = renderer.page(template, { ...draw(), layout });
    expect(html).not.toMatch(/undefined|\[object|NaN|>null<|=> /);

    const $ = load(html);
    // What was signed is shown as it was signed.
    $('pre').remove();
    const text = $('main').text();
    // A text of a standard contract names what is filled in, in two braces; our own words have one.
    expect(text).not.toMatch(/(?<!\{)\{[a-zA-Z]+\}(?!\})/);
    expect(codeWords(text)).toEqual([]);
    expect($('h1').length).toBe(1);

    const ids = $('[id]')
      .toArray()
      .map((element) => $(element).attr('id'));
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const broken = $('a[href], form[action]')
      .toArray()
      .map((element) => $(element).attr('href') ?? $(element).attr('action') ?? '')
      .filter((address) => address === '' || /null|undefined|(?<!^https:)\/\//.test(address));
    expect(broken).toEqual([]);
    // Whoever writes is told who can read it: the page declares what its form writes (`writes`).
    expect(freeForms(html).filter((action) => !told(action))).toEqual([]);
  });

  it('would not be let through with a free text of which nobody is told who reads it', () => {
    const form = (action: string) =>
      `<main><form method="post" action="${action}"><textarea></textarea></form></main>`;
    expect(freeForms(form('/sager/x/beskeder')).filter((action) => !told(action))).toEqual([]);
    expect(freeForms(form('/sager/x/noget-nyt')).filter((action) => !told(action))).toEqual([
      '/sager/x/noget-nyt',
    ]);
  });

  it('are not all there is: a page without examples says what its long text is, too', () => {
    const pages = filesUnder('apps/portal/src').filter((path) => path.endsWith('.page.ts'));
    const untold = pages.filter((path) => /\blongText\(/.test(read(path)) && !/\bwrites:/.test(read(path)));
    expect(untold).toEqual([]);
  });

  it.each(all)(
    '$page: $name: forms and articles have each a name, and another than the others',
    ({ template, draw }) => {
      const $ = load(renderer.page(template, { ...draw(), layout: { ...layout, user: signedIn } }));
      const names = $('form, article')
        .toArray()
        .map((element) => $(element).attr('aria-label') ?? $(element).attr('aria-labelledby') ?? '');
      expect(names.filter((name, at) => name === '' || names.indexOf(name) !== at)).toEqual([]);
      // An address for mail is filled in as one.
      expect($('input[type=email]').not('[autocomplete=email]').length).toBe(0);
    },
  );

  it('would not be let through with a word of the code', () => {
    expect(codeWords('Sagen er in_dialogue (requests.stage.draft): high-emotional-demands, null')).toEqual([
      'in_dialogue',
      'requests.stage.draft',
      'high-emotional-demands',
      'null',
    ]);
    expect(codeWords('MED-udvalg i region.example, kl. 14.10, TRIO-møde.')).toEqual([]);
  });

  it('have each a name of its own within the page, two or more a page', () => {
    for (const { examples, template } of pageExamples) {
      const names = examples.map(({ name }) => name);
      expect({ template, few: names.length < 2, twice: new Set(names).size !== names.length }).toEqual({
        template,
        few: false,
        twice: false,
      });
    }
  });

  const presenters = filesUnder('apps/portal/src').filter(
    (path) => path.endsWith('.presenter.ts') && existsSync(join(root, path.replace('.presenter.ts', '.hbs'))),
  );

  it('stand beside every page that has a presenter', () => {
    const lacking = presenters.filter(
      (path) => !existsSync(join(root, path.replace('.presenter.', '.examples.'))),
    );
    expect(lacking.map((path) => path.replace('apps/portal/src/', '')).sort()).toEqual(
      Object.keys(without).sort(),
    );
  });

  it('are registered', () => {
    const registered = new Set(pageExamples.map(({ template }) => template.replace(/\.hbs$/, '')));
    const written = filesUnder('apps/portal/src')
      .filter(
        (path) =>
          path.endsWith('.examples.ts') && existsSync(join(root, path.replace('.examples.ts', '.hbs'))),
      )
      .map((path) => join(root, path.replace('.examples.ts', '')));
    expect(written.filter((path) => !registered.has(path))).toEqual([]);
  });
});
