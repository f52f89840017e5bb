import { basename, dirname } from 'node:path';
import type { DrawnExample, PageExamples } from '../../views';
import { previewPaths } from './preview.paths';
import { pagePreviewWords as words } from './page-previews.da';

/** "requests-draft": the area's folder and the template's name. */
const nameOf = ({ template }: PageExamples): string =>
  `${basename(dirname(dirname(template)))}-${basename(template, '.hbs')}`;

/** Every page with a link to each of its examples. */
export function presentPagePreviews(pages: readonly PageExamples[]) {
  return {
    head: { title: words.title, sub: words.sub },
    pages: pages.map((page) => ({
      name: nameOf(page),
      items: page.examples.map(({ name }, index) => ({
        text: name,
        href: previewPaths.page(nameOf(page), String(index + 1)),
      })),
    })),
  };
}

/** One example by its page's name and its number from 1; null when there is none. */
export function exampleAt(
  pages: readonly PageExamples[],
  name: string,
  number: string,
): (DrawnExample & { readonly template: string }) | null {
  const page = pages.find((one) => nameOf(one) === name);
  const example = page?.examples[Number(number) - 1];
  return page && example ? { ...example.draw(), template: page.template } : null;
}
