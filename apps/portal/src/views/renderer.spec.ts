import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import { previewModel, previewTemplate } from './preview/preview.presenter';
import type { LayoutModel, PageModel } from './page-model';
import { Renderer } from './renderer';

const layout: LayoutModel = {
  path: '/sager',
  user: { name: 'Mette Holm', role: 'Afdelingsleder' },
  nav: [
    { label: 'Vores sager', href: '/sager', current: true },
    { label: 'Udbydere', href: '/udbydere', current: false },
  ],
  demo: { now: 'fredag den 20. november 2026 kl. 14.32', mailCount: 7, returnTo: '/sager?vis=a&b' },
  csrfToken: 'token',
};

describe('Renderer', () => {
  const folder = mkdtempSync(join(tmpdir(), 'samraad-views-'));
  const template = join(folder, 'page.hbs');
  const renderer = new Renderer();
  const write = (source: string) => writeFileSync(template, source);
  const show = (source: string, page: object, more: Partial<PageModel> = {}) => {
    write(source);
    return load(new Renderer().page(template, { title: 'Sager', layout, page, ...more }));
  };
  afterAll(() => rmSync(folder, { recursive: true }));

  it('frames the page: title, menu, demo, sign-out with a token', () => {
    const $ = show('<p>{{page.text}}</p>', { text: 'Hej' });
    expect($('html').attr('lang')).toBe('da');
    expect($('title').text()).toBe('Sager – Samråd');
    expect($('.topnav [aria-current=page]').text()).toBe('Vores sager');
    expect($('main p').text()).toBe('Hej');
    expect($('.me form[method=post] input[name=_csrf]').attr('value')).toBe('token');
    expect($('.demo a').first().attr('href')).toBe('/demo/ur?returnTo=%2Fsager%3Fvis%3Da%26b');
    expect($('.skipnav').attr('href')).toBe(`#${$('main').attr('id') ?? ''}`);
  });

  it('shows a guest the way in, and no demo outside the demo', () => {
    const $ = show('x', {}, { layout: { ...layout, user: null, demo: null } });
    expect($('.sign-in').attr('href')).toBe('/log-ind');
    expect($('.me form, .demo').length).toBe(0);
  });

  it('puts the errors first, each leading to its field', () => {
    const errors = [{ field: 'rows[0].title', message: 'Skriv en titel' }];
    const $ = show('x', {}, { errors });
    expect($('title').text()).toBe('Fejl: Sager – Samråd');
    expect($('main [role=alert] a').attr('href')).toBe('#rows-0-title');
  });

  it('escapes what people wrote, and keeps it as typed in a textarea', () => {
    const field = { id: 'a', name: 'a', label: 'A', value: '\n  <b>to</b>\n    linjer' };
    const $ = show('{{> field-textarea page.field}}{{page.field.value}}', { field });
    expect($('main b').length).toBe(0);
    expect($('textarea').text()).toBe(field.value);
  });

  it('throws on a value the model lacks', () => {
    write('{{page.mispelt}}');
    expect(() => new Renderer().page(template, { title: 'x', layout, page: {} })).toThrow('mispelt');
  });

  it('sees no inherited properties', () => {
    class Secret {
      get inherited(): string {
        return 'leaked';
      }
    }
    const $ = show('{{#if page.secret.inherited}}leaked{{/if}}ok', { secret: new Secret() });
    expect($('main').text().trim()).toBe('ok');
  });

  it('reads a template anew only without a cache', () => {
    const model = { title: 'x', layout, page: {} };
    const [cached, fresh] = [new Renderer(), new Renderer({ cache: false })];
    write('first');
    cached.page(template, model);
    fresh.page(template, model);
    write('second');
    expect(cached.page(template, model)).toContain('first');
    expect(fresh.page(template, model)).toContain('second');
  });

  it('shows a block once, in the page’s own context, also nested', () => {
    const $ = show(
      '{{#> panel heading="Ude"}}{{#> panel heading="Inde"}}<i>{{page.text}}</i>{{/panel}}{{#> form form=page.form}}<u>{{page.text}}</u>{{/form}}{{/panel}}',
      { text: 'Hej', form: { action: '/x', submission: 's', submit: { text: 'Gem' } } },
    );
    expect($('.panel .panel i').text()).toBe('Hej');
    expect($('form u').text()).toBe('Hej');
    expect($('.panel-heading').length).toBe(2);
  });

  it('renders the error and conflict pages', () => {
    const pages = join(__dirname, 'pages');
    const error = {
      heading: 'Ikke fundet',
      message: 'Linket er gammelt.',
      whatToDo: ['Gå til forsiden'],
      reference: 'a1',
    };
    expect(renderer.page(join(pages, 'error.hbs'), { title: 'x', layout, page: error })).toContain(
      'Gå til forsiden',
    );
    const conflict = {
      heading: 'Rettet imens',
      explanation: 'I skrev samtidig.',
      typed: [{ label: 'Titel', value: 'Min titel' }],
      changed: [{ label: 'Titel', after: 'Din titel' }],
      actions: [],
    };
    const $ = load(renderer.page(join(pages, 'conflict.hbs'), { title: 'x', layout, page: conflict }));
    expect($('.typed dd').text()).toBe('Min titel');
    expect($('.changes ins').text()).toBe('Din titel');
  });

  it('previews every example with ids unique on the page', () => {
    const $ = load(renderer.page(previewTemplate, previewModel(renderer, layout)));
    const ids = $('[id]')
      .toArray()
      .map((element) => $(element).attr('id'));
    expect(ids.length).toBeGreaterThan(40);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});
