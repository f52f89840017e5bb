import { capital, t } from '@samraad/platform';
import type { ProposalSide } from '@samraad/proposals';

/** A side inside a sentence: "Danske Regioner", "formanden for Hovedudvalget". */
export const sideWords = (side: ProposalSide): string => t(`proposals.side.${side}`);

/** A side that begins a sentence, or stands alone. */
export const sideName = (side: ProposalSide): string => capital(sideWords(side));
