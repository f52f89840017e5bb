import { caseTables } from './catalogue.mjs';

const columns = new Map(
  Object.entries({
    request: ['id'],
    message: ['id', 'case_id'],
    request_answer: ['request_id', 'field'],
    contract: ['id', 'case_id'],
    contract_version: ['contract_id', 'no'],
    contract_signature: ['contract_id', 'no'],
    provider: ['id'],
    audit_entry: ['id', 'case_id'],
  }).map(([table, names]) => [table, names.map((name) => ({ name }))]),
);
const references = [
  {
    table: 'contract_signature',
    names: ['contract_id', 'no'],
    toTable: 'contract_version',
    toNames: ['contract_id', 'no'],
  },
  { table: 'contract_version', names: ['contract_id'], toTable: 'contract', toNames: ['id'] },
];

describe('which tables hold rows of a case', () => {
  const found = caseTables({ columns, references });

  it('finds them by their case, or by what they refer to', () => {
    expect([...found.keys()].sort()).toEqual([
      'contract',
      'contract_signature',
      'contract_version',
      'message',
      'request',
      'request_answer',
    ]);
    expect(found.get('message')('r')).toBe('r.case_id');
  });

  it('asks through every table on the way', () => {
    expect(found.get('contract_signature')('r')).toBe(
      '(SELECT (SELECT r_up_up.case_id FROM contract r_up_up WHERE r_up_up.id = r_up.contract_id) ' +
        'FROM contract_version r_up WHERE r_up.contract_id = r.contract_id AND r_up.no = r.no)',
    );
  });
});
