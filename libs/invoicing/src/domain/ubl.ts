import type { Invoice } from '@e-invoice-eu/core';
import { formatDayYear, type Ore } from '@samraad/platform';
import { invoicingWords as words } from '../i18n/document.da';
import type { DocumentLine, InvoiceDocument } from './invoice-document';
import { type Buyer, type Party, type Seller, standardVat } from './party';

type Ubl = Invoice['ubl:Invoice'];
type PaymentMeans = NonNullable<Ubl['cac:PaymentMeans']>[number];
type Category = { 'cbc:ID': 'E' | 'S'; 'cbc:Percent': string; 'cac:TaxScheme': { 'cbc:ID': string } };

/** Codes of the lists Peppol names: ISO 6523 for CVR and GLN, UNCL 1001, UNCL 4461, UNECE rec. 20 "one". */
const codes = {
  cvr: '0184',
  gln: '0088',
  invoice: '380',
  creditNote: '381',
  danishAccount: '42',
  iban: '58',
  one: 'C62',
} as const;

/** Education and training is free of VAT by article 132 (1) (i) of the directive, momsloven § 13. */
const exemption = 'VATEX-EU-132-1I';

/**
 * A document as Peppol BIS Billing 3 says it (EN 16931). The library writes a credit note of it where the type is 381.
 * Its fields are elements of UBL by name, in no order.
 */
export function ublOf(doc: InvoiceDocument): Invoice {
  const credit = doc.kind === 'credit-note';
  const ubl: Ubl = {
    'cbc:CustomizationID': 'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0',
    'cbc:ProfileID': 'urn:fdc:peppol.eu:2017:poacc:billing:01:1.0',
    'cbc:ID': doc.number,
    'cbc:IssueDate': doc.issuedOn,
    ...(doc.dueOn === null ? {} : { 'cbc:DueDate': doc.dueOn }),
    'cbc:InvoiceTypeCode': credit ? codes.creditNote : codes.invoice,
    'cbc:DocumentCurrencyCode': 'DKK',
    'cac:OrderReference': { 'cbc:ID': doc.orderReference },
    ...(doc.of === null
      ? {}
      : { 'cac:BillingReference': [{ 'cac:InvoiceDocumentReference': before(doc.of) }] }),
    'cac:AccountingSupplierParty': { 'cac:Party': sellerOf(doc.seller) },
    'cac:AccountingCustomerParty': { 'cac:Party': buyerOf(doc.buyer) },
    ...(credit ? {} : { 'cac:PaymentMeans': [meansOf(doc)] }),
    'cac:TaxTotal': [taxOf(doc)],
    'cac:LegalMonetaryTotal': totalsOf(doc),
    'cac:InvoiceLine': linesOf(doc),
  };
  return { 'ubl:Invoice': ubl };
}

/** Kroner with a point and two digits, as XML wants them. */
export const kroner = (ore: Ore): string => {
  const text = ore.toString().padStart(3, '0');
  return `${text.slice(0, -2)}.${text.slice(-2)}`;
};

const before = ({ number, issuedOn }: NonNullable<InvoiceDocument['of']>) => ({
  'cbc:ID': number,
  'cbc:IssueDate': issuedOn,
});

const legal = ({ name, cvr }: Party) => ({
  'cbc:RegistrationName': name,
  'cbc:CompanyID': cvr,
  'cbc:CompanyID@schemeID': codes.cvr,
});

const address = ({ street, postalCode, city }: Party) => ({
  'cbc:StreetName': street,
  'cbc:CityName': city,
  'cbc:PostalZone': postalCode,
  'cac:Country': { 'cbc:IdentificationCode': 'DK' as const },
});

const sellerOf = (seller: Seller): Ubl['cac:AccountingSupplierParty']['cac:Party'] => ({
  'cbc:EndpointID': seller.cvr,
  'cbc:EndpointID@schemeID': codes.cvr,
  'cac:PartyName': { 'cbc:Name': seller.name },
  'cac:PostalAddress': address(seller),
  'cac:PartyTaxScheme': [{ 'cbc:CompanyID': `DK${seller.cvr}`, 'cac:TaxScheme': { 'cbc:ID': 'VAT' } }],
  'cac:PartyLegalEntity': legal(seller),
});

const buyerOf = (buyer: Buyer): Ubl['cac:AccountingCustomerParty']['cac:Party'] => ({
  'cbc:EndpointID': buyer.gln,
  'cbc:EndpointID@schemeID': codes.gln,
  'cac:PartyName': { 'cbc:Name': buyer.name },
  'cac:PostalAddress': address(buyer),
  'cac:PartyLegalEntity': legal(buyer),
});

/** A Danish account by its registration and account number (the national rules ask for both), any other by its IBAN. */
const meansOf = ({ number, seller: { iban, name } }: InvoiceDocument): PaymentMeans => {
  const [, branch, account] = /^DK[0-9]{2}([0-9]{4})([0-9]{10})$/.exec(iban) ?? [];
  const own =
    branch === undefined
      ? { 'cbc:ID': iban, 'cbc:Name': name }
      : {
          'cbc:ID': account ?? '',
          'cbc:Name': name,
          'cac:FinancialInstitutionBranch': { 'cbc:ID': branch },
        };
  return {
    'cbc:PaymentMeansCode': branch === undefined ? codes.iban : codes.danishAccount,
    'cbc:PaymentID': number,
    'cac:PayeeFinancialAccount': own,
  };
};

const categoryOf = ({ vat }: Seller): Category => ({
  'cbc:ID': vat === 'exempt' ? 'E' : 'S',
  'cbc:Percent': vat === 'exempt' ? '0' : standardVat.toString(),
  'cac:TaxScheme': { 'cbc:ID': 'VAT' },
});

const dkk = 'DKK' as const;

const taxOf = ({ net, vat, seller }: InvoiceDocument): Ubl['cac:TaxTotal'][0] => ({
  'cbc:TaxAmount': kroner(vat),
  'cbc:TaxAmount@currencyID': dkk,
  'cac:TaxSubtotal': [
    {
      'cbc:TaxableAmount': kroner(net),
      'cbc:TaxableAmount@currencyID': dkk,
      'cbc:TaxAmount': kroner(vat),
      'cbc:TaxAmount@currencyID': dkk,
      'cac:TaxCategory': {
        ...categoryOf(seller),
        ...(seller.vat === 'exempt'
          ? { 'cbc:TaxExemptionReasonCode': exemption, 'cbc:TaxExemptionReason': words.exempt }
          : {}),
      },
    },
  ],
});

const totalsOf = ({ net, payable }: InvoiceDocument): Ubl['cac:LegalMonetaryTotal'] => ({
  'cbc:LineExtensionAmount': kroner(net),
  'cbc:LineExtensionAmount@currencyID': dkk,
  'cbc:TaxExclusiveAmount': kroner(net),
  'cbc:TaxExclusiveAmount@currencyID': dkk,
  'cbc:TaxInclusiveAmount': kroner(payable),
  'cbc:TaxInclusiveAmount@currencyID': dkk,
  'cbc:PayableAmount': kroner(payable),
  'cbc:PayableAmount@currencyID': dkk,
});

function linesOf({ lines, seller, orderReference }: InvoiceDocument): Ubl['cac:InvoiceLine'] {
  const [first, ...rest] = lines.map((line, at) => lineOf(line, at + 1, seller, orderReference));
  if (!first) throw new Error('a document has no lines');
  return [first, ...rest];
}

const lineOf = (
  { attestedOn, amount }: DocumentLine,
  no: number,
  seller: Seller,
  reference: string,
): Ubl['cac:InvoiceLine'][0] => ({
  'cbc:ID': String(no),
  'cbc:InvoicedQuantity': '1',
  'cbc:InvoicedQuantity@unitCode': codes.one,
  'cbc:LineExtensionAmount': kroner(amount),
  'cbc:LineExtensionAmount@currencyID': dkk,
  'cac:Item': {
    'cbc:Name': words.line(reference, formatDayYear(attestedOn)),
    'cac:ClassifiedTaxCategory': categoryOf(seller),
  },
  'cac:Price': { 'cbc:PriceAmount': kroner(amount), 'cbc:PriceAmount@currencyID': dkk },
});
