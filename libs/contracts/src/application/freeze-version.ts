import type { Tx } from '@samraad/platform';
import { type ContractContent, contractText } from '../domain/contract-content';
import { type ContractRow, findVersions, insertVersion, saveDraft } from '../persistence/contract.store';
import { findContractFile } from '../persistence/contract-file.store';
import type { ContractVersion } from '../persistence/contract-version.entity';
import { withStandard } from './fill-standard';

/** Keeps what is put before the parties, to the byte, as the contract's next version. */
export async function freezeVersion(
  tx: Tx,
  contract: ContractRow,
  given: ContractContent,
  { madeBy, signers }: Pick<ContractVersion, 'madeBy' | 'signers'>,
): Promise<Pick<ContractVersion, 'no' | 'hash' | 'price' | 'signers'>> {
  const content = await withStandard(tx, contract, given);
  // An addendum goes on from the draft: it says what was signed, to the word.
  if (content.standard) await saveDraft(tx, contract.id, content);
  const no = (await findVersions(tx, contract.id)).length + 1;
  const of = { id: contract.id, caseId: contract.caseId, providerId: contract.providerId, no };
  const { text, hash } = contractText(of, content);
  const price = BigInt(content.price);
  const fileId = (await findContractFile(tx, contract.id, content.file))?.id ?? null;
  if (content.file && !fileId) throw new Error(`contract ${contract.id} names a file that is not there`);
  await insertVersion(tx, { contractId: contract.id, no, price, body: text, hash, madeBy, signers, fileId });
  return { no, hash, price, signers };
}
