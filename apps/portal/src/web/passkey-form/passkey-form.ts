import type { Form, PasskeyForm } from '../../views';
import { passkeyFormDa as words } from './passkey-form.da';

/** The hidden field of a device's answer, where a form says nothing else. */
export const passkeyField = 'passkey';

/** What a form that is sent with a passkey is made of. */
export interface PasskeyFormFacts {
  readonly kind: PasskeyForm['kind'];
  readonly options: string;
  readonly field?: string;
  /** What to do without JavaScript; '' where the page says it already. */
  readonly noScript: string;
  readonly form: Form;
}

/** A form that is sent with a passkey; its answer goes in a hidden field, which is empty until then. */
export function passkeyForm({
  kind,
  options,
  field = passkeyField,
  noScript,
  form,
}: PasskeyFormFacts): PasskeyForm {
  const { unable, elsewhere, late, held } = words;
  const stopped = kind === 'create' ? words.stoppedNew : words.stopped;
  return {
    kind,
    options,
    field,
    words: { unable, stopped, elsewhere, late, held, noScript },
    form: { ...form, hidden: [...(form.hidden ?? []), { name: field, value: '' }] },
  };
}
