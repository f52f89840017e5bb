import { filesUnder, read } from './support/house';

const styled = new Set(
  [...filesUnder('apps/portal/assets/css').map(read), read('node_modules/dkfds/dist/css/dkfds.css')].flatMap(
    (css) => [...css.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name),
  ),
);

/** What a template calls its elements; names that are put together when drawn are left out. */
const classesOf = (template: string) =>
  [...template.replace(/\{\{.*?\}\}/g, '{}').matchAll(/\bclass="([^"]*)"/g)]
    .flatMap(([, names = '']) => names.split(/\s+/))
    .filter((name) => /^[a-z][\w-]*$/i.test(name) && !name.endsWith('-'));

/** A name that no style sheet knows looks like a look, and has none: the form it was put on stood unstyled for weeks. */
it('every class of a template has a look', () => {
  const templates = filesUnder('apps/portal/src').filter((path) => path.endsWith('.hbs'));
  expect(templates.length).toBeGreaterThan(100);
  const used = templates.flatMap((path) => classesOf(read(path)).map((name) => ({ path, name })));
  expect(used.length).toBeGreaterThan(500);
  expect(used.filter(({ name }) => !styled.has(name))).toEqual([]);
});
