/** A body, query or parameter that does not fit its schema: 400 with one line per field. */
export class InvalidInput extends Error {
  constructor(readonly errors: readonly { readonly path: string; readonly message: string }[]) {
    super('invalid input');
    this.name = 'InvalidInput';
  }
}
