import type { ErrorItem } from '../page-model';

/** A page drawn from one set of facts. */
export interface DrawnExample {
  readonly title: string;
  readonly page: object;
  readonly errors: readonly ErrorItem[];
}

/** One named set of facts, drawn when asked for, so that a presenter that throws fails its own example only. */
export interface PageExample {
  /** What the facts are an example of, in Danish. */
  readonly name: string;
  readonly draw: () => DrawnExample;
}

/** A page with its named examples: what the preview shows and one spec renders. */
export interface PageExamples {
  /** The template's path; its folder and name are the page's name. */
  readonly template: string;
  readonly examples: readonly PageExample[];
}

interface Definition<Facts extends readonly unknown[]> {
  readonly template: string;
  /** The page's presenter, or what its page calls instead. */
  readonly present: (...facts: Facts) => object | null;
  /** Two or more sets of facts by name, one for each thing the page can say; each is what the presenter is given. */
  readonly facts: Readonly<Record<string, NoInfer<Facts>>>;
  /** Needed where the page has no head of its own. */
  readonly title?: string;
  /** Which of the facts are the errors that the summary shows. */
  readonly errors?: (facts: NoInfer<Facts>) => readonly ErrorItem[] | undefined;
}

const headTitle = (page: object): string | undefined => {
  const { head } = page as { readonly head?: { readonly title?: string } };
  return head?.title;
};

/** Declares a page's examples, checked against its presenter's own parameters. */
export function defineExamples<Facts extends readonly unknown[]>(of: Definition<Facts>): PageExamples {
  const draw = (name: string, facts: Facts): DrawnExample => {
    const page = of.present(...facts);
    if (page === null) throw new Error(`the example "${name}" shows nothing`);
    const title = of.title ?? headTitle(page);
    if (title === undefined) throw new Error(`the example "${name}" has no title`);
    return { title, page, errors: of.errors?.(facts) ?? [] };
  };
  const examples = Object.entries<Facts>(of.facts).map(([name, facts]) => ({
    name,
    draw: () => draw(name, facts),
  }));
  return { template: of.template, examples };
}
