import { addressOf } from '@samraad/platform';
import type { Round } from '@samraad/scheme';
import type { ChoiceField, DateField, Fields, Form, PageHead, TextField } from '../../../views';
import { roundsWords } from '../rounds.da';

const words = roundsWords.fresh;

/** A round's key is never this. */
export const nothing = '-';

export interface NewRoundModel {
  readonly head: PageHead;
  readonly lead: string;
  readonly form: Form;
  readonly from: ChoiceField;
  readonly name: TextField;
  readonly requestsFrom: DateField;
  readonly requestsTo: DateField;
}

/** The newest rounds first; from nothing last. */
export function presentNewRound(rounds: readonly Round[], fields: Fields, submission: string): NewRoundModel {
  const back = { text: roundsWords.title, href: addressOf('rounds') };
  return {
    head: { title: words.title, crumbs: [back, { text: words.title }] },
    lead: words.lead,
    from: fields.radios({
      name: 'from',
      label: words.from,
      items: [
        ...rounds.toReversed().map(({ key, name }) => ({ value: key, label: words.fromRound(name) })),
        { value: nothing, label: words.nothing },
      ],
    }),
    name: fields.text({
      name: 'name',
      label: words.name,
      hint: words.nameHint,
      width: 'medium',
      maxLength: 60,
    }),
    requestsFrom: fields.date({ name: 'requestsFrom', label: words.requestsFrom }),
    requestsTo: fields.date({ name: 'requestsTo', label: words.requestsTo }),
    form: {
      action: addressOf('round.new'),
      submission,
      submit: { text: words.submit },
      cancel: { text: roundsWords.part.cancel, href: addressOf('rounds') },
    },
  };
}
