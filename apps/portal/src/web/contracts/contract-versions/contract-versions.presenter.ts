import type { ContractDetail, SentVersion } from '@samraad/contracts';
import { formatInstantYear, formatMoney, t } from '@samraad/platform';
import { contractsPagesDa } from '../../../i18n/contracts.da';
import { hashGroups, type Link, type PageHead } from '../../../views';
import { changesBetween } from '../contract-changes.presenter';
import type { ChangedPart } from '../word-changes';
import { signedFor } from '../signing-places';
import { contractHead } from '../contract-page/contract-page.presenter';
import type { ContractOnDesk } from '../contract-of-case.reader';
import { contractPaths } from '../contracts.paths';
import { type AskedVersions, type ComparedVersions, presentCompared } from './compare-versions.presenter';
import { contractVersionsWords as words } from './contract-versions.da';

/** A sent version: when, by whom, what it changed, who signed it. */
export interface VersionView {
  readonly heading: string;
  readonly sent: string;
  readonly changes: readonly ChangedPart[];
  readonly first: boolean;
  readonly signedBy: readonly string[];
  readonly hash: readonly string[];
  /** Null for who may not fetch it. */
  readonly pdf: Link | null;
}

export interface ContractVersionsModel {
  readonly head: PageHead;
  readonly compared: ComparedVersions | null;
  readonly versions: readonly VersionView[];
}

/** Every version that was sent, the newest first, with the differences in words. */
export function presentContractVersions(
  desk: ContractOnDesk,
  contract: ContractDetail,
  asked: AskedVersions,
): ContractVersionsModel {
  const { versions } = contract;
  return {
    head: contractHead(desk, words.title),
    compared: presentCompared(contract, asked),
    versions: versions
      .map((version, index) => presentVersion(desk, contract, version, versions[index - 1] ?? null))
      .reverse(),
  };
}

function presentVersion(
  { mayFetch }: ContractOnDesk,
  contract: ContractDetail,
  version: SentVersion,
  before: SentVersion | null,
): VersionView {
  const signedBy = contract.signatures.filter((one) => one.no === version.no);
  const said = { signers: version.signers, sides: contractsPagesDa.sideLower };
  return {
    heading: `${contractsPagesDa.version(version.no)} · ${formatMoney(version.price)}`,
    sent: words.sent(formatInstantYear(version.madeAt), version.madeBy, contract.provider.name),
    changes: before ? changesBetween(before.content, version.content) : [],
    first: before === null,
    signedBy: signedBy.map(
      (one) =>
        `${one.name} (${[signedFor(one, contract, said), ...(one.stated ? [t('identity.stated')] : [])].join(', ')}), ${formatInstantYear(one.signedAt)}`,
    ),
    hash: hashGroups(version.hash),
    pdf: mayFetch
      ? { text: words.pdf(version.no), href: contractPaths.pdf(contract.caseId, version.no) }
      : null,
  };
}
