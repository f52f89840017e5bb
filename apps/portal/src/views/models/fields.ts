import type { ErrorItem } from '../page-model';
import type {
  Choice,
  ChoiceField,
  DateField,
  FieldBase,
  FileField,
  MoneyField,
  RatingField,
  SelectField,
  TextField,
  TextareaField,
} from './form.models';

type Typed = Readonly<Record<string, unknown>>;
type Given<F extends FieldBase, Own extends keyof F = never> = Omit<F, 'id' | 'error' | Own>;
type GivenChoice = Omit<Choice, 'id' | 'checked'>;

/** An input's id from its name: what the error summary links to. */
export function fieldId(name: string): string {
  return name.replace(/[^A-Za-z0-9_-]+/g, '-');
}

/** Makes field models that carry the typed values and the errors, so summary and field say the same. */
export class Fields {
  constructor(
    private readonly typed: Typed,
    private readonly errors: readonly ErrorItem[] = [],
  ) {}

  text(field: Given<TextField, 'value'>): TextField {
    return { ...this.base(field), ...field, value: this.value(field.name) };
  }

  textarea(field: Given<TextareaField, 'value' | 'limit'>): TextareaField {
    const limit = field.maxLength?.toLocaleString('da-DK');
    return { ...this.base(field), ...field, value: this.value(field.name), limit };
  }

  file(field: Given<FileField>): FileField {
    return { ...this.base(field), ...field };
  }

  money(field: Given<MoneyField, 'value'>): MoneyField {
    return { ...this.base(field), ...field, value: this.value(field.name) };
  }

  /** Reads `<name>-day`, `<name>-month`, `<name>-year`. */
  date(field: Given<DateField, 'day' | 'month' | 'year'>): DateField {
    const part = (name: string) => this.value(`${field.name}-${name}`);
    return { ...this.base(field), ...field, day: part('day'), month: part('month'), year: part('year') };
  }

  /** Radios: one value. */
  radios(field: Given<ChoiceField, 'items'> & { items: readonly GivenChoice[] }): ChoiceField {
    return this.choices(field, (value) => this.value(field.name) === value);
  }

  /** Checkboxes: a value or a list of values. */
  checkboxes(field: Given<ChoiceField, 'items'> & { items: readonly GivenChoice[] }): ChoiceField {
    const chosen = [this.typed[field.name]].flat().map(String);
    return this.choices(field, (value) => chosen.includes(value));
  }

  select(
    field: Given<SelectField, 'options'> & { options: readonly { value: string; text: string }[] },
  ): SelectField {
    const value = this.value(field.name);
    const options = field.options.map((option) => ({ ...option, selected: option.value === value }));
    return { ...this.base(field), ...field, options };
  }

  /** 1–5. */
  rating(field: Given<RatingField, 'items'>): RatingField {
    const items = ['1', '2', '3', '4', '5'].map((value, index) => ({
      id: optionId(field.name, index),
      value,
      checked: this.value(field.name) === value,
    }));
    return { ...this.base(field), ...field, items };
  }

  private choices(
    field: Given<ChoiceField, 'items'> & { items: readonly GivenChoice[] },
    isChecked: (value: string) => boolean,
  ): ChoiceField {
    const items = field.items.map((item, index) => ({
      ...item,
      id: optionId(field.name, index),
      checked: isChecked(item.value),
    }));
    return { ...this.base(field), ...field, items };
  }

  private base(field: { name: string }): { id: string; error?: string } {
    const error = this.errors.find((item) => item.field === field.name)?.message;
    return { id: fieldId(field.name), error };
  }

  private value(name: string): string {
    const value = this.typed[name];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  }
}

/** The first option bears the field's own id, so that the error summary leads to it. */
function optionId(name: string, index: number): string {
  return index === 0 ? fieldId(name) : `${fieldId(name)}-${String(index + 1)}`;
}
