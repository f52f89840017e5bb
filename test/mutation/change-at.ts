/** One small change of a guard, and the spec that must notice it. */
export interface SmallChange {
  /** What goes wrong with the change, as a sentence without its full stop. */
  readonly why: string;
  readonly file: string;
  /** Stands in the file just once. */
  readonly search: string;
  readonly replace: string;
  readonly spec: string;
}

/** A change of a file that a spec must notice. */
export const at = (spec: string, file: string) => (why: string, search: string, replace: string) => ({
  why,
  file,
  search,
  replace,
  spec,
});
export const app = (lib: string, name: string) => `libs/${lib}/src/application/${name}`;
export const domain = (lib: string, name: string) => `libs/${lib}/src/domain/${name}.ts`;
export const store = (lib: string, name: string) => `libs/${lib}/src/persistence/${name}.store.ts`;
