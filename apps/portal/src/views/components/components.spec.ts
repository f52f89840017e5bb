import { load } from 'cheerio';
import { examplesOf } from '../preview/preview.presenter';
import { Renderer } from '../renderer';

const renderer = new Renderer();
const layout = { csrfToken: 'token' };
const insideOthers = ['field-described', 'field-lead', 'field-legend', 'field-more', 'field-notes', 'list-cell', 'signer'];

const all = renderer
  .components()
  .flatMap((name) =>
    examplesOf(name).map((example) => ({ name, example: example.name, model: example.model })),
  );

describe('components', () => {
  it('have examples, but for the parts that only live inside fields', () => {
    expect(renderer.components().filter((name) => examplesOf(name).length === 0)).toEqual(insideOthers);
  });

  describe.each(all)('$name: $example', ({ name, model }) => {
    const html = renderer.component(name, model, layout);
    const $ = load(html, null, false);

    it('renders every value', () => {
      expect(html.trim()).not.toBe('');
      expect(html).not.toMatch(/undefined|\[object|NaN|>null</);
    });

    it('keeps to the content security policy', () => {
      expect($('[style], script, style').length).toBe(0);
      const attributes = $('*')
        .toArray()
        .flatMap((element) => Object.keys('attribs' in element ? element.attribs : {}));
      expect(attributes.filter((attribute) => attribute.startsWith('on'))).toEqual([]);
    });

    it('has unique ids and resolves every reference to one', () => {
      const ids = $('[id]')
        .toArray()
        .map((element) => $(element).attr('id') ?? '');
      expect(new Set(ids).size).toBe(ids.length);
      const references = $('[aria-describedby], [aria-labelledby]')
        .toArray()
        .flatMap((element) =>
          `${$(element).attr('aria-describedby') ?? ''} ${$(element).attr('aria-labelledby') ?? ''}`.split(
            ' ',
          ),
        )
        .filter((id) => id !== '');
      expect(references.filter((id) => !ids.includes(id))).toEqual([]);
    });

    it('labels every input', () => {
      const inputs = $('input:not([type=hidden]), textarea, select').toArray();
      const unlabelled = inputs.filter(
        (input) => $(`label[for="${$(input).attr('id') ?? ''}"]`).length !== 1,
      );
      expect(unlabelled).toEqual([]);
    });

    it('posts only with a token and a submission id', () => {
      $('form').each((_, form) => {
        expect($(form).attr('method')).toBe('post');
        expect($(form).find('input[name=_csrf]').attr('value')).toBe('token');
        expect($(form).find('input[name=_submission]').attr('value')).toBeTruthy();
      });
    });
  });
});
