import { changedParts, type ContractDetail, type ContractDraft, type ContractPart } from '@samraad/contracts';
import { contractsPagesDa, partHeadings } from '../../../i18n/contracts.da';
import { fileLines, periodWords, planLines, priceWords } from '../contract-text.presenter';
import { lastWritten } from '../pass-pen/pen.presenter';
import { writeContractWords as words } from './write-contract.da';

/** A part that says something else now than what was typed: both, and whose is what stands. */
export interface ClashingPart {
  readonly label: string;
  readonly theirs: string;
  readonly by: string;
  readonly yours: string;
}

/** Somebody else wrote in the meantime, or has the draft: what stands beside what was typed. Nothing typed is lost. */
export interface Clash {
  readonly heading: string;
  readonly text: string;
  readonly parts: readonly ClashingPart[];
}

/** `penHere`: the viewer's side still has the draft. */
export function presentClash(contract: ContractDetail, typed: ContractDraft, penHere: boolean): Clash {
  return {
    heading: penHere ? words.clash.heading : words.clash.penElsewhere,
    text: penHere ? words.clash.text : words.clash.takeText,
    parts: changedParts(contract.draft, typed).map((part) => ({
      label: partHeadings[part],
      theirs: textOf(contract.draft, part),
      by: lastWritten(contract, part) ?? words.clash.theirs,
      yours: textOf(typed, part),
    })),
  };
}

function textOf(draft: ContractDraft, part: ContractPart): string {
  if (part === 'price') return draft.price === undefined ? words.clash.nothing : priceWords(draft.price);
  if (part === 'period') return periodWords(draft.period) || words.clash.nothing;
  if (part === 'file') return fileLines(draft.file) || words.clash.nothing;
  if (part === 'standard')
    return draft.standard ? contractsPagesDa.version(draft.standard.no) : words.clash.nothing;
  const text = part === 'activities' ? planLines(draft.activities).join('\n') : draft[part];
  return text || words.clash.nothing;
}

/** What the button says that saves what was typed all the same. */
export const saveAnyway = (penHere: boolean): string =>
  penHere ? contractsPagesDa.parts.saveAnyway : contractsPagesDa.parts.takeAndSave;
