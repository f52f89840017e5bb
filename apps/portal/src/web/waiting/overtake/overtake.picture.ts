import { Injectable } from '@nestjs/common';
import type { OvertakeChange, OvertakeFacts, WaitingFacts } from '@samraad/contracts';
import { casePlace } from '@samraad/requests';
import { listInWords } from '../../../access/who-sees/who-sees.da';
import { type PresentedChange, ProposalPicture, rowsPanel } from '../../proposals';
import { overtakeWords as words } from './overtake.da';

/** A later number goes first: the queue before and after. */
@Injectable()
export class OvertakePicture extends ProposalPicture<OvertakeChange, OvertakeFacts> {
  readonly kind = 'waiting.overtake';

  present(_change: OvertakeChange, { first, waiting, round }: OvertakeFacts): PresentedChange {
    const before = first ? waiting.filter(({ place }) => place < first.place) : [];
    const after = first
      ? [first, ...waiting.filter((one) => one !== first && one.contractId !== first.contractId)]
      : waiting;
    const numbers = listInWords(before.map(({ number }) => String(number)));
    const named = (one: WaitingFacts | undefined) => (one ? casePlace(one.number, one.unit) : '');
    const rows = waiting.map((one, index) => ({
      label: words.place(index + 1),
      before: named(one),
      after: named(after[index]),
    }));
    return {
      about: words.about(round),
      ifApproved:
        first && before.length > 0
          ? `${words.approved(first.number, numbers)} ${words.published}`
          : words.gone,
      approving: words.approving,
      refusing: words.refusing,
      readers: [words.everybody],
      panels: [rowsPanel(words.beforeAfter, rows)],
    };
  }
}
