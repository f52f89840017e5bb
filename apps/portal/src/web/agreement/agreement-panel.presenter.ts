import { type DisputeSide, stillToAgree } from '@samraad/delivery';
import { capital, formatInstantYear } from '@samraad/platform';
import { listInWords } from '../../access/who-sees/who-sees.da';
import type { KeyValueRow } from '../../views';
import { paragraphsOf } from '../contracts/paragraphs';
import { agreementWords as words } from './agreement.da';

/** What lies before the three, and who has agreed. */
export interface AgreementPanel {
  readonly by: string;
  readonly paragraphs: readonly string[];
  readonly rows: readonly KeyValueRow[];
}

interface Proposed {
  readonly text: string;
  readonly proposedAt: Date;
  /** The first is who proposed it. */
  readonly agreed: readonly { readonly name: string; readonly side: DisputeSide }[];
  readonly provider: string;
}

/** One of the three in words; the provider by its name. */
export const sideNamed = (side: DisputeSide, provider: string): string =>
  side === 'provider' ? provider : words.side[side];

/** `terms`: what the three agree to, before who has. */
export function agreementPanel(
  { text, proposedAt, agreed, provider }: Proposed,
  terms: readonly KeyValueRow[],
): AgreementPanel {
  const [first] = agreed;
  const waits = stillToAgree(agreed.map(({ side }) => side));
  const named = (side: DisputeSide) => sideNamed(side, provider);
  return {
    by: first ? words.by(first.name, named(first.side), formatInstantYear(proposedAt)) : '',
    paragraphs: paragraphsOf(text),
    rows: [
      ...terms,
      { key: words.agreed, lines: agreed.map(({ name, side }) => `${name}, ${named(side)}`) },
      ...(waits.length > 0 ? [{ key: words.waits, value: capital(listInWords(waits.map(named))) }] : []),
    ],
  };
}
