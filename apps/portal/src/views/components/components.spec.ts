import { load, type CheerioAPI } from 'cheerio';
import { examplesOf } from '../preview/preview.presenter';
import { Renderer } from '../renderer';

const renderer = new Renderer();
const insideOthers = [
  'field-described',
  'field-legend',
  'field-lead',
  'field-more',
  'field-notes',
  'list-cell',
  // Rows of a form, with the fields they are made of.
  'part-rows',
  'plan-rows',
  'signer',
];

const all = renderer
  .components()
  .flatMap((name) =>
    examplesOf(name).map((example) => ({ name, example: example.name, model: example.model })),
  );

function attributesOf($: CheerioAPI, ...names: string[]): string[] {
  return names.flatMap((name) =>
    $(`[${name}]`)
      .toArray()
      .flatMap((element) => ($(element).attr(name) ?? '').split(/\s+/)),
  );
}

describe('components', () => {
  it('have examples, but for the parts that only live inside others', () => {
    const without = renderer.components().filter((name) => examplesOf(name).length === 0);
    expect(without.sort()).toEqual([...insideOthers].sort());
  });

  it.each(all)('$name: $example', ({ name, model }) => {
    const html = renderer.component(name, model, { csrfToken: 'token' });
    const $ = load(html, null, false);

    expect(html.trim()).not.toBe('');
    expect(html).not.toMatch(/undefined|\[object|NaN|>null</);

    const attributes = $('*')
      .toArray()
      .flatMap((element) => Object.keys($(element).attr() ?? {}));
    expect(attributes.filter((attribute) => attribute === 'style' || attribute.startsWith('on'))).toEqual([]);
    expect($('script, style').length).toBe(0);

    const ids = attributesOf($, 'id');
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(
      attributesOf($, 'for', 'aria-describedby', 'aria-labelledby').filter((id) => !ids.includes(id)),
    ).toEqual([]);

    const inputs = $('input:not([type=hidden]), textarea, select').toArray();
    const labels = attributesOf($, 'for');
    expect(inputs.filter((input) => !labels.includes($(input).attr('id') ?? ''))).toEqual([]);

    // A search changes nothing: its form is the address.
    for (const form of $('form[method=get]').toArray()) {
      expect($(form).attr('role')).toBe('search');
      expect($(form).find('input[name=_csrf], input[name=_submission]').length).toBe(0);
    }
    for (const form of $('form:not([method=get])').toArray()) {
      expect($(form).attr('method')).toBe('post');
      expect($(form).find('input[name=_csrf]').attr('value')).toBe('token');
      expect($(form).find('input[name=_submission]').attr('value')).toBeTruthy();
    }
  });

  it('draw every state of a clock and every tone of a turn', () => {
    const classes = (name: string, prefix: string) =>
      examplesOf(name).map((example) =>
        load(renderer.component(name, example.model, { csrfToken: 't' }))(`[class*="${prefix}"]`).attr(
          'class',
        ),
      );
    for (const state of ['running', 'near', 'breached', 'met', 'stopped']) {
      expect(classes('clock', 'clock--')).toContain(`clock clock--${state}`);
    }
    for (const tone of ['own', 'wait', 'done', 'breached']) {
      expect(classes('turn', 'turn--')).toContain(`turn turn--${tone}`);
    }
  });

  it('have at most one primary action in a turn', () => {
    for (const { model } of examplesOf('turn')) {
      const $ = load(renderer.component('turn', model, { csrfToken: 't' }));
      expect($('.button-primary').length).toBeLessThanOrEqual(1);
    }
  });
});
