import type { Notice } from './models/common.models';
import type { WhoSees } from './models/form.models';

/** A field that was not accepted. `field` is the input's name; the summary links to the input with that id. */
export interface ErrorItem {
  field: string;
  message: string;
}

export interface NavItem {
  label: string;
  href: string;
  current: boolean;
}

/** Addresses the frame itself links to; the defaults stand in `layout-links.ts`. */
export interface LayoutLinks {
  home: string;
  signIn: string;
  signOut: string;
  help: string;
  how: string;
  about: string;
  accessibility: string;
  privacy: string;
  whoSees: string;
  demoClock: string;
  demoMailbox: string;
  demoPeople: string;
}

export interface DemoBar {
  /** Domain time in words: "fredag den 20. november 2026 kl. 14.32". */
  now: string;
  mailCount?: number;
  /** Path to come back to after moving time or changing person. */
  returnTo: string;
}

/** What the viewer has just done, told once. */
export interface DoneModel {
  /** What happened, in one sentence. */
  readonly title: string;
  /** What followed from it at once. */
  readonly also: readonly string[];
  /** Who must do what by when now; null where the page itself says it. */
  readonly next: string | null;
  /** Who was written to. */
  readonly told: string;
  readonly when: string;
}

/** Where to turn, for whoever has just written words of distress; nobody else, and once. */
export interface CareModel {
  readonly heading: string;
  readonly text: string;
  readonly lines: readonly string[];
  /** That nothing of it is kept. */
  readonly private: string;
}

/** That the viewer is only seen as: by an administrator, until when, and how to end it. */
export interface SeenModel {
  readonly name: string;
  /** "om højst 12 minutter". */
  readonly until: string;
  readonly end: string;
}

export interface LayoutModel {
  path: string;
  user: null | { name: string; role: string };
  nav: readonly NavItem[];
  demo: null | DemoBar;
  csrfToken: string;
  done?: null | DoneModel;
  care?: null | CareModel;
  /** Stands above every page that an administrator sees as somebody. */
  seen?: null | SeenModel;
  /** What else waits for the viewer, said where they begin. */
  notice?: null | Notice;
  /** Lets lists use more of a large screen. */
  wide?: boolean;
  links?: Partial<LayoutLinks>;
}

/** All a template sees: the frame, the errors, and the page's own data under `page`. */
export interface PageModel {
  /** Without the suffix: the frame writes "<title> – Samråd", and "Fejl: <title> – Samråd" when there are errors. */
  title: string;
  layout: LayoutModel;
  errors?: readonly ErrorItem[];
  /** Who can read what is written, by the address a form is sent to. */
  readers?: Readonly<Record<string, WhoSees>>;
  page: object;
}
