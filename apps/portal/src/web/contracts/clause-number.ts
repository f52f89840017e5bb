import { type ContractDraft, type ContractPart, contractParts } from '@samraad/contracts';
import { partHeadings } from '../../i18n/contracts.da';
import { contractPartWords } from './contract-parts.da';

/** Parts that a contract may do without: it says nothing of them then, and numbers none. */
const optionalParts: readonly ContractPart[] = ['period', 'standard', 'file'];

/** "§ 2. Opgaven"; a part that has been taken out has its name alone. */
export function clauseName(part: ContractPart, draft: ContractDraft): string {
  const shown = contractParts.filter((one) => !optionalParts.includes(one) || draft[one]);
  const index = shown.indexOf(part);
  return index < 0 ? partHeadings[part] : contractPartWords.text.clause(index + 1, partHeadings[part]);
}
