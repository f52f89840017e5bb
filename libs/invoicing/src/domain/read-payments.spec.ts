import { isRefusal } from '@samraad/platform';
import type { PaymentFile } from './payment-line';
import { readPayments } from './read-payments';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string | Uint8Array) => readPayments(typeof text === 'string' ? bytes(text) : text);
const file = (text: string | Uint8Array): PaymentFile => {
  const found = read(text);
  if (isRefusal(found)) throw new Error(found.key);
  return found;
};
const key = (text: string | Uint8Array) => (read(text) as { key?: string }).key;

const entry = (more = '', amount = '45000.50', of = 'DBIT') => `<Ntry><Amt Ccy="DKK">${amount}</Amt>
  <CdtDbtInd>${of}</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2027-01-05</Dt></BookgDt>${more}</Ntry>`;
const statement = (entries: string, head = '<?xml version="1.0" encoding="UTF-8"?>') => `${head}
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt>${entries}</Stmt></BkToCstmrStmt></Document>`;
const details = (reference: string, text: string) =>
  `<NtryDtls><TxDtls><Refs><AcctSvcrRef>${reference}</AcctSvcrRef></Refs><RmtInf><Ustrd>${text}</Ustrd></RmtInf></TxDtls></NtryDtls>`;

describe('a bank’s statement', () => {
  it('is read entry by entry, with its reference, its day, its amount and its text', () => {
    expect(file(statement(entry(details('B-1', 'F-1001 &amp; tak')))).lines).toEqual([
      {
        line: 1,
        bankReference: 'B-1',
        day: '2027-01-05',
        amount: 4_500_050n,
        direction: 'out',
        text: 'F-1001 & tak',
      },
    ]);
  });

  it('tells what the bank sent back, and payments it has put together', () => {
    const two = `<NtryDtls><TxDtls><Refs><TxId>T-1</TxId></Refs><Amt Ccy="DKK">1.00</Amt></TxDtls>
      <TxDtls><Refs><TxId>T-1</TxId></Refs><Amt Ccy="DKK">2</Amt></TxDtls></NtryDtls>`;
    const { lines } = file(statement(entry(two, '3.00') + entry('', '5.00', 'CRDT')));
    expect(lines.map(({ bankReference, amount, direction }) => [bankReference, amount, direction])).toEqual([
      ['T-1', 100n, 'out'],
      ['T-1#2', 200n, 'out'],
      [expect.stringMatching(/^indhold-/), 500n, 'back'],
    ]);
  });

  it('leaves out, in words, what is not booked, not in kroner or not to be read', () => {
    const wrong = [
      entry().replace('BOOK', 'PDNG'),
      entry().replace('DKK', 'EUR'),
      entry('', '-5.00'),
      entry('', '5.001'),
      entry('', '99999999999999'),
      entry().replace('2027-01-05', '2027-02-30'),
    ];
    const { lines, problems } = file(statement(wrong.join('')));
    expect(lines).toEqual([]);
    expect(problems.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(problems[1]?.message).toContain('EUR');
  });

  it('is refused whole when it expands entities, is broken, another file or another encoding', () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>';
    expect(key(statement(entry(), bomb))).toBe('payments.has-doctype');
    expect(key(statement(entry()).slice(0, 200))).toBe('payments.broken-xml');
    expect(key('<Invoice/>')).toBe('payments.no-statement');
    expect(key(statement(entry(), '<?xml version="1.0" encoding="EBCDIC"?>'))).toBe(
      'payments.unknown-encoding',
    );
    const latin = Buffer.from(statement(entry(details('B', 'Århus'))), 'latin1');
    expect(key(latin)).toBe('payments.wrong-encoding');
    const said = Buffer.from(
      statement(entry(details('B', 'Århus')), '<?xml version="1.0" encoding="ISO-8859-1"?>'),
      'latin1',
    );
    expect(file(said).lines[0]?.text).toBe('Århus');
    expect(key(statement(Array.from({ length: 501 }, () => entry()).join('')))).toBe('payments.too-many');
  });
});

describe('a list of movements', () => {
  it('has money out with a minus, and what came back without', () => {
    const { lines, problems } = file(
      'Dato;Beløb;Tekst;Id\n05.01.2027;-45.000,50;F-1001;b1\n6/1-2027;1.000,00;F-1000;b2\n',
    );
    expect(problems).toEqual([]);
    expect(lines).toEqual([
      {
        line: 2,
        bankReference: 'b1',
        day: '2027-01-05',
        amount: 4_500_050n,
        direction: 'out',
        text: 'F-1001',
      },
      {
        line: 3,
        bankReference: 'b2',
        day: '2027-01-06',
        amount: 100_000n,
        direction: 'back',
        text: 'F-1000',
      },
    ]);
  });

  it('is all payments where nothing has a minus, and has names of its own where the bank gives none', () => {
    const once = file('Dato,Beløb,Tekst\n2027-01-05,"100,00",F-1\n2027-01-05,"100,00",F-1\n').lines;
    expect(once.map(({ direction }) => direction)).toEqual(['out', 'out']);
    const [first, second] = once.map(({ bankReference }) => bankReference);
    expect(second).toBe(`${first}#2`);
    // Sent again it has the same names.
    expect(file('Dato,Beløb,Tekst\n2027-01-05,"100,00",F-1\n').lines[0]?.bankReference).toBe(first);
  });

  it('says of each line what is wrong with it', () => {
    const { lines, problems } = file(
      'Dato;Beløb;Tekst;Id\nigår;-1,00;a;x1\n05.01.2027;en krone;b;x2\n05.01.2027;-1,00;c;x3\n05.01.2027;-1,00;d;x3\n05.01.2027;0;e;x4\n',
    );
    expect(lines.map(({ bankReference }) => bankReference)).toEqual(['x3']);
    expect(problems.map(({ line }) => line)).toEqual([2, 3, 5, 6]);
    expect(problems[2]?.message).toContain('x3');
    expect(key('Dato;Tekst\n1;2\n')).toBe('csv.column-missing');
    expect(key(Buffer.from([0x50, 0x4b, 3, 4]))).toBe('csv.not-text');
  });
});
