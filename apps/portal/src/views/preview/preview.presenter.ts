import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locateTemplate } from '../locate-template';
import type { LayoutModel, PageModel } from '../page-model';
import type { Renderer } from '../renderer';

export interface Example {
  name: string;
  model: object;
}

/** The named examples of a component; none for a part that only lives inside another. */
export function examplesOf(component: string): Example[] {
  const file = join(__dirname, '..', 'components', component, `${component}.examples.json`);
  const path = locateTemplate(file);
  if (!existsSync(path)) return [];
  return JSON.parse(readFileSync(path, 'utf8')) as Example[];
}

/** Where the preview's template lies: give it to `Renderer.page` with `previewModel`. */
export const previewTemplate = join(__dirname, 'preview.hbs');

/** All components with all their examples, for `/_preview/components`. */
export function previewModel(renderer: Renderer, layout: LayoutModel): PageModel {
  const components = renderer.components().map((name) => ({
    name,
    examples: examplesOf(name).map((example) => ({ ...example, component: name })),
  }));
  return {
    title: 'Komponenter',
    layout,
    page: { components: components.filter((one) => one.examples.length > 0) },
  };
}
