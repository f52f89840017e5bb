import type { ContractDetail, ContractPart, SentVersion } from '@samraad/contracts';
import { formatInstantYear, formatMoney, t } from '@samraad/platform';
import { contractsPagesDa, partHeadings } from '../../../i18n/contracts.da';
import { hashGroups, type Link, type PageHead } from '../../../views';
import { contractHead } from '../contract-page/contract-page.presenter';
import type { ContractOnDesk } from '../contract-of-case.reader';
import { contractPaths } from '../contracts.paths';
import { planLines } from '../contract-text.presenter';
import { contractVersionsWords as words } from './contract-versions.da';

/** One part that differs from the version before. */
export interface ChangedPart {
  readonly label: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** A sent version: when, by whom, what it changed, who signed it. */
export interface VersionView {
  readonly heading: string;
  readonly sent: string;
  readonly changes: readonly ChangedPart[];
  readonly first: boolean;
  readonly signedBy: readonly string[];
  readonly hash: readonly string[];
  readonly pdf: Link;
}

export interface ContractVersionsModel {
  readonly head: PageHead;
  readonly versions: readonly VersionView[];
}

/** Every version that was sent, the newest first, with the differences in full. */
export function presentContractVersions(
  desk: ContractOnDesk,
  contract: ContractDetail,
): ContractVersionsModel {
  const { versions } = contract;
  return {
    head: contractHead(desk, words.title),
    versions: versions
      .map((version, index) => presentVersion(contract, version, versions[index - 1] ?? null))
      .reverse(),
  };
}

function presentVersion(
  contract: ContractDetail,
  version: SentVersion,
  before: SentVersion | null,
): VersionView {
  const signedBy = contract.signatures.filter((one) => one.no === version.no);
  return {
    heading: `${contractsPagesDa.version(version.no)} · ${formatMoney(version.price)}`,
    sent: words.sent(formatInstantYear(version.madeAt), version.madeBy, contract.provider.name),
    changes: before
      ? version.changed.map((part) => ({
          label: partHeadings[part],
          before: linesOf(before, part),
          after: linesOf(version, part),
        }))
      : [],
    first: before === null,
    signedBy: signedBy.map(
      (one) =>
        `${one.name} (${[sideOf(one.side, contract), ...(one.stated ? [t('identity.stated')] : [])].join(', ')}), ${formatInstantYear(one.signedAt)}`,
    ),
    hash: hashGroups(version.hash),
    pdf: { text: words.pdf(version.no), href: contractPaths.pdf(contract.caseId, version.no) },
  };
}

const sideOf = (side: 'management' | 'employees' | 'provider', { provider }: ContractDetail): string =>
  side === 'provider' ? provider.name : contractsPagesDa.sideLower[side];

function linesOf({ content, price }: SentVersion, part: ContractPart): string[] {
  if (part === 'price') return [formatMoney(price)];
  return part === 'activities' ? planLines(content.activities) : [content[part]];
}
