import { addressOf } from '@samraad/platform';
import type { Round } from '@samraad/scheme';
import { type DateField, Fields, type Form, type PageHead } from '../../../views';
import type { Sent } from '../../shell';
import { roundsWords } from '../rounds.da';
import { typedDay } from '../../shell';

const words = roundsWords.change;

export interface ChangeRoundModel {
  readonly head: PageHead;
  readonly lead: string;
  readonly form: Form;
  readonly validFrom: DateField;
}

/** From which day; tomorrow stands there already. */
export function presentChangeRound(
  { key, name }: Pick<Round, 'key' | 'name'>,
  tomorrow: string,
  sent: Sent,
): ChangeRoundModel {
  const back = { text: name, href: addressOf('round.rules', { roundKey: key }) };
  const title = words.title(name);
  const fields = new Fields(sent.typedOr(typedDay('validFrom', tomorrow)), sent.errors);
  return {
    head: { title, crumbs: [back, { text: title }] },
    lead: words.lead,
    validFrom: fields.date({ name: 'validFrom', label: words.validFrom, hint: words.validFromHint }),
    form: {
      action: addressOf('round.change', { roundKey: key }),
      submission: sent.submission,
      submit: { text: words.submit },
      cancel: { text: roundsWords.part.cancel, href: back.href },
    },
  };
}
