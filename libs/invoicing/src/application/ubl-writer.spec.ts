import { validateInvoice } from '../../../../test/support/e-invoice/e-invoice-rules';
import type { InvoiceDocument } from '../domain/invoice-document';
import { exampleCreditNote, exampleDocument, exampleSeller } from '../testing/document.builder';
import { UblWriter } from './ubl-writer';

const write = (doc: InvoiceDocument) => new UblWriter().write(doc);
const standard = { ...exampleSeller, vat: 'standard' as const };
const parts = [
  { attestedOn: '2026-12-01', amount: 1_000_001n },
  { attestedOn: '2027-01-15', amount: 2n },
  { attestedOn: '2027-02-01', amount: 999_999_999_99n },
];

describe('an invoice as a file', () => {
  it.each([
    ['free of VAT', exampleDocument()],
    ['with VAT', exampleDocument({ seller: standard })],
    ['of several attested parts', exampleDocument({ lines: parts })],
    ['of several parts with VAT', exampleDocument({ lines: parts, seller: standard })],
    ['of one øre', exampleDocument({ lines: [{ attestedOn: '2026-12-01', amount: 1n }] })],
    [
      'with a name that XML must spell',
      exampleDocument({ seller: { ...exampleSeller, name: 'Ø & Å <"råd">' } }),
    ],
    [
      'to an account abroad',
      exampleDocument({ seller: { ...exampleSeller, iban: 'SE4550000000058398257466' } }),
    ],
    ['credited', exampleCreditNote()],
    ['credited with VAT', exampleCreditNote({ seller: standard, lines: parts })],
  ])('%s breaks no rule of EN 16931 nor of Peppol', async (_, doc) => {
    const { broken, tried } = validateInvoice(await write(doc));
    expect(broken).toEqual([]);
    expect(tried).toBeGreaterThan(60);
  });

  it('says to whom, by which order, how much and until when', async () => {
    const ubl = await write(exampleDocument({ seller: standard }));
    for (const said of [
      '<cbc:EndpointID schemeID="0088">5790000000012</cbc:EndpointID>',
      '<cbc:CompanyID schemeID="0184">10000017</cbc:CompanyID>',
      '<cbc:CompanyID>DK10000017</cbc:CompanyID>',
      '<cac:OrderReference>\n\t\t<cbc:ID>SR-7KQ4-M2</cbc:ID>',
      '<cbc:DueDate>2027-01-07</cbc:DueDate>',
      '<cbc:TaxAmount currencyID="DKK">11250.13</cbc:TaxAmount>',
      '<cbc:PayableAmount currencyID="DKK">56250.63</cbc:PayableAmount>',
      '<cbc:ID>0440116243</cbc:ID>',
      '<cac:FinancialInstitutionBranch>\n\t\t\t\t<cbc:ID>0040</cbc:ID>',
    ])
      expect(ubl).toContain(said);
    expect(await write(exampleCreditNote())).toMatch(
      /<CreditNote [^]*<cbc:CreditNoteTypeCode>381<[^]*<cbc:ID>2026-118<\/cbc:ID>/,
    );
  });

  it.each([
    ['a receiver whose number is mistyped', '5790000000012', '5790000000013', /GLN|PEPPOL-COMMON-R040/],
    [
      'a sender whose number is mistyped',
      'schemeID="0184">10000017',
      'schemeID="0184">1000001',
      /PEPPOL|DK-R/,
    ],
    [
      'a sum that is not the sum of its lines',
      '>45000.50</cbc:PayableAmount>',
      '>45000.51</cbc:PayableAmount>',
      /BR-CO-16/,
    ],
    ['no order reference', /<cac:OrderReference>[^]*?<\/cac:OrderReference>/, '', /PEPPOL-EN16931-R003/],
    ['a code of VAT there is none of', /VATEX-EU-132-1I/, 'VATEX-EU-NOPE', /BR-CL-22/],
  ])('with %s is refused', async (_, right, wrong, rule) => {
    const ubl = await write(exampleDocument());
    const spoilt = ubl.replace(right, wrong);
    expect(spoilt).not.toBe(ubl);
    expect(
      validateInvoice(spoilt)
        .broken.map(({ id }) => id)
        .join(' '),
    ).toMatch(rule);
  });
});
