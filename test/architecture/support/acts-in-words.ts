import { relationsOf, type Relation } from '@samraad/identity';
import { t } from '@samraad/platform';
import { allCaseActs, type CaseAct, caseActTable, type Stage, stages } from '@samraad/requests';

const who: Partial<Record<Relation, string>> = {
  party: 'Begge sider',
  management: 'Ledelsessiden',
  employees: 'Medarbejdersiden',
  provider: 'Udbyderen',
  anchor: 'Den centrale koordinator, og Hovedudvalgets formandskab, mens det er spurgt',
  central: 'De centrale parter',
};

function whoIn(act: CaseAct): string {
  const relations = relationsOf(act);
  const both = relations.includes('management') && relations.includes('employees');
  const named = both ? relations.filter((one) => one !== 'management' && one !== 'employees') : relations;
  return [...(both ? ['Begge sider'] : []), ...named.map((one) => who[one] ?? one)].join('. ');
}

/** "Kladde – Sendt retur, Vælger ny udbyder": stages that follow each other in the table as one. */
function whenIn(open: readonly Stage[]): string {
  const runs = stages.reduce<Stage[][]>(
    (found, stage) => {
      if (open.includes(stage)) found.at(-1)?.push(stage);
      else found.push([]);
      return found;
    },
    [[]],
  );
  return runs
    .filter((run) => run.length > 0)
    .map((run) => {
      const [first, last] = [run[0], run.at(-1)] as [Stage, Stage];
      const from = t(`requests.stage.${first}`);
      return first === last ? from : `${from} – ${t(`requests.stage.${last}`)}`;
    })
    .join(', ');
}

/** Who may do what when, drawn from the access table and the stage table. */
export function actsInWords(): string {
  const rows = allCaseActs.map((act) => {
    const { stages: open } = caseActTable[act];
    return `| ${t(`case-act.${act}`)} | ${whoIn(act)} | ${whenIn(open)} |`;
  });
  return [
    '| Hvad | Hvem | Hvornår |',
    '| --- | --- | --- |',
    ...rows.sort((a, b) => a.localeCompare(b, 'da')),
  ].join('\n');
}
