import type { SigningRule } from '../domain/round-rules';
import { trioOf, type TrioKind } from '../domain/signing-rule';

const roleWords = { manager: 'leder', amr: 'AMR', tr: 'TR' } as const;

const trioSentences: Readonly<Record<TrioKind, string | null>> = {
  named: 'Er der en TRIO, bliver den tredje nævnt og får besked.',
  signs: 'Er der en TRIO, skriver den tredje også under.',
  'not-named': null,
};

function employees({ employeeRoles, employeeSigners }: SigningRule): string {
  const names = [...new Set(employeeRoles)].map((role) => roleWords[role]);
  if (names.length === 1) return `en ${names[0] ?? ''}`;
  return employeeSigners >= names.length
    ? `både ${names.join(' og ')}`
    : `mindst én ${names.join(' eller ')}`;
}

/** A signing rule in words, as it stands where a workplace asks for help (domain.md §3). */
export function signingSentence(rule: SigningRule): string {
  const managers = [...new Set(rule.managementRoles)].map((role) => roleWords[role]).join(' eller ');
  const sentences = [
    `En ${managers} skriver under for ledelsen, og ${employees(rule)} skriver under for medarbejderne.`,
    rule.committee ? 'MED-udvalget kan skrive under i stedet, ved formand og næstformand.' : null,
    rule.mainCommittee ? 'Hovedudvalget kan selv søge, også ved formand og næstformand.' : null,
    trioSentences[trioOf(rule)],
  ];
  return sentences.filter((one) => one !== null).join(' ');
}
