import { basename, relative } from 'node:path';
import { approvedWords, approveWords, mayApprove } from '../../../../test/support/approved-words';
import { pageOutline } from '../../../../test/support/outline/page-outline';
import { filesUnder, loadEverything, root } from '../../../../test/architecture/support/house';
import { type LayoutModel, type PageExample, Renderer } from '../views';
import { pageExamples } from './page-examples';

const renderer = new Renderer();
const layout: LayoutModel = { path: '/', user: null, nav: [], demo: null, csrfToken: 'token' };
const fileOf = (template: string) => template.replace(/\.hbs$/, '.approved.txt');
const says = (template: string, { draw }: PageExample) =>
  pageOutline(renderer.page(template, { ...draw(), layout }));

loadEverything();

/** Every sentence of every page's examples, beside the page: a change shows as a change of words in review. */
describe.each(pageExamples.map((page) => ({ ...page, page: basename(page.template, '.hbs') })))(
  'the approved words of $page',
  ({ template, examples }) => {
    const file = fileOf(template);
    if (mayApprove()) {
      approveWords(file, new Map(examples.map((example) => [example.name, says(template, example)])));
    }

    it.each(examples)('$name', (example) => {
      expect(says(template, example)).toBe(approvedWords(file).get(example.name));
    });

    it('are those of its examples, in their order (UPDATE_APPROVED=1 writes them)', () => {
      expect([...approvedWords(file).keys()]).toEqual(examples.map(({ name }) => name));
    });
  },
);

it('no sentence ends twice', () => {
  const twice = pageExamples.flatMap(({ template }) =>
    [...approvedWords(fileOf(template)).values()].flatMap(
      (words) => words.match(/^.*[^.]\.\.(?!\.).*$/gm) ?? [],
    ),
  );
  expect(twice).toEqual([]);
});

it('words are approved by who asks for it, never in CI', () => {
  expect(mayApprove({ UPDATE_APPROVED: '1' })).toBe(true);
  expect(mayApprove({ UPDATE_APPROVED: '1', CI: 'true' })).toBe(false);
  expect(mayApprove({})).toBe(false);
});

it('no approved words are left of a page that has gone', () => {
  const files = pageExamples.map(({ template }) => relative(root, fileOf(template)));
  expect(filesUnder('apps/portal/src').filter((path) => path.endsWith('.approved.txt'))).toEqual(
    files.sort(),
  );
});
