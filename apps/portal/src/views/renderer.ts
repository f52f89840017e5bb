import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Handlebars from 'handlebars';
import { demoLinks, layoutLinks } from './layout-links';
import { locateTemplate } from './locate-template';
import { fieldId } from './models/fields';
import type { PageModel } from './page-model';

type Template = Handlebars.TemplateDelegate;

/** `strict`: a misspelt value throws instead of showing nothing. `preventIndent`: a textarea keeps its text as typed. */
const compileOptions: CompileOptions = {
  strict: true,
  preventIndent: true,
  knownHelpersOnly: true,
  knownHelpers: { eq: true, asset: true } as CompileOptions['knownHelpers'],
};

/** Said aloud, so that Handlebars refuses inherited properties without a warning. */
const runtimeOptions = { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false };

/** Renders Handlebars templates from plain data; templates are ours alone, never a user's. */
export class Renderer {
  private readonly handlebars = Handlebars.create();
  private readonly templates = new Map<string, Template>();
  private readonly cache: boolean;

  /** @param opts.cache false reads every template anew at each page (while developing). @param opts.assets where assets lie. */
  constructor(opts: { cache?: boolean; assets?: string } = {}) {
    this.cache = opts.cache ?? true;
    this.handlebars.registerHelper('eq', (a: unknown, b: unknown) => a === b);
    const assets = opts.assets ?? '/assets';
    this.handlebars.registerHelper('asset', (file: string) => `${assets}/${file}`);
    this.registerPartials();
  }

  /** The whole HTML page. Throws when the template names a value the model lacks. */
  page(templatePath: string, model: PageModel): string {
    if (!this.cache) this.reload();
    const view = this.view(model);
    const body = this.template(templatePath)(view, runtimeOptions);
    return this.template(join(__dirname, 'layouts', 'base.hbs'))({ ...view, body }, runtimeOptions);
  }

  /** One component alone: for previews and tests. */
  component(name: string, model: object, layout: object = {}): string {
    const source = `{{> ${name} model}}`;
    const template = this.handlebars.compile<object>(source, compileOptions);
    return template({ model, layout }, runtimeOptions);
  }

  /** Names of all partials, in alphabetical order. */
  components(): string[] {
    return readdirSync(locateTemplate(join(__dirname, 'components')), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
      .sort();
  }

  private view(model: PageModel): object {
    const links = { ...layoutLinks, ...model.layout.links };
    const demo = model.layout.demo ? { ...model.layout.demo, ...demoLinks(model.layout.demo, links) } : null;
    const errors = (model.errors ?? []).map((error) => ({ ...error, id: fieldId(error.field) }));
    return { ...model, errors, layout: { wide: false, seen: null, ...model.layout, links, demo } };
  }

  private template(path: string): Template {
    const known = this.templates.get(path);
    if (known) return known;
    const template = this.handlebars.compile(readFileSync(locateTemplate(path), 'utf8'), compileOptions);
    this.templates.set(path, template);
    return template;
  }

  private registerPartials(): void {
    for (const name of this.components()) {
      const path = locateTemplate(join(__dirname, 'components', name, `${name}.hbs`));
      const template = this.handlebars.compile(readFileSync(path, 'utf8').trimEnd(), compileOptions);
      this.handlebars.registerPartial(name, template);
    }
  }

  private reload(): void {
    this.templates.clear();
    this.registerPartials();
  }
}
