import { type ContractDetail, missingSignatures, type SentVersion } from '@samraad/contracts';
import { formatInstantYear } from '@samraad/platform';
import { caseNumber } from '@samraad/requests';
import { contractsPagesDa } from '../../../i18n/contracts.da';
import { checkNumberOf } from '../../../paper/check-code';
import { checkParts } from '../../../paper/check-parts';
import { missingParts } from '../../../paper/missing-parts';
import type { Paper, PaperPart, PaperTable } from '../../../paper/paper';
import { paperWords } from '../../../paper/paper.da';
import type { ListTable } from '../../../views';
import { heldRole } from '../../shell';
import { placesOf, signedFor, signingPlaces } from '../signing-places';
import { type PartText, presentContractText } from '../contract-text.presenter';
import { contractPaperWords as words } from './contract-paper.da';

/** A version as a paper: the formal words, who signed them as what and when, and what it is checked by. */
export function contractPaper(contract: ContractDetail, version: SentVersion, checkedAt: string): Paper {
  const signatures = contract.signatures.filter(({ no }) => no === version.no);
  const number = checkNumberOf(version.hash);
  const missing = missingOf(contract, version);
  return {
    title: words.title(contractsPagesDa.version(version.no)),
    // Signed once more it is another paper; until then the same bytes.
    madeAt: signatures.at(-1)?.signedAt ?? version.madeAt,
    foot: words.foot(contract.reference, version.no, number),
    parts: [
      {
        facts: [
          [words.case, `${contract.reference} · ${caseNumber(contract.number)}`],
          [words.about, contract.title],
          [
            words.workplace,
            signingPlaces(contract, version.signers)
              .map(({ name }) => name)
              .join(', '),
          ],
          [words.provider, contract.provider.name],
          [words.version, words.sent(version.no, formatInstantYear(version.madeAt))],
        ],
      },
      ...presentContractText(version.content, contract.provider.name, null).flatMap(clause),
      { heading: paperWords.signatures },
      signatures.length === 0
        ? { text: words.unsigned }
        : { table: signatureTable(contract, version, signatures) },
      ...missingParts(signatures.length === 0 ? [] : missing),
      ...checkParts(version.hash, missing.length === 0 ? words.whose : words.whoseOpen, checkedAt),
    ],
  };
}

function clause({ heading, paragraphs, table }: PartText): PaperPart[] {
  return [
    { heading },
    ...paragraphs.map((text) => ({ text })),
    ...(table ? [{ table: paperTable(table) }] : []),
  ];
}

const paperTable = ({ columns, rows }: ListTable): PaperTable => ({
  columns: columns.map(({ label }) => label),
  rows: rows.map(({ cells }) => cells.map(({ text = '', sub }) => (sub ? `${text}\n${sub}` : text))),
});

/** The sides that have not signed this version. A contract that is signed by all lacks nobody, whatever joins or leaves the case. */
function missingOf(contract: ContractDetail, { no, signers }: SentVersion): (readonly [string])[] {
  if (contract.state === 'signed' && no === contract.currentNo) return [];
  const given = contract.signatures.filter((one) => one.no === no);
  return missingSignatures(signers, placesOf(contract), given).map(
    (one) => [signedFor(one, contract, { signers, sides: contractsPagesDa.sides })] as const,
  );
}

const signatureTable = (
  contract: ContractDetail,
  { signers }: SentVersion,
  all: ContractDetail['signatures'],
): PaperTable => ({
  columns: paperWords.signatureColumns,
  rows: all.map((one) => [
    signedFor(one, contract, { signers, sides: contractsPagesDa.sides }),
    one.name,
    heldRole(one),
    formatInstantYear(one.signedAt),
  ]),
});
