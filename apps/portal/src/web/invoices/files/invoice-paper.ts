import { type InvoiceDocument, invoicingWords, type KeptDocument, shownIban } from '@samraad/invoicing';
import { formatDayYear } from '@samraad/platform';
import type { Paper } from '../../../paper/paper';
import { csvKroner } from '../csv';
import { invoiceFileWords } from './invoice-files.da';

const words = invoiceFileWords.paper;
type Facts = (readonly [string, string])[];

/** An invoice or a credit note as paper: what its file says, said to people. */
export function invoicePaper({ doc, hash, madeAt }: KeptDocument): Paper {
  const title = words.title[doc.kind](doc.number);
  return {
    title,
    madeAt,
    foot: words.foot(title, hash.slice(0, 16)),
    parts: [
      { facts: head(doc) },
      { heading: words.seller },
      {
        facts: [
          [doc.seller.name, place(doc.seller)],
          [words.cvr(doc.seller.cvr), ''],
        ],
      },
      { heading: words.buyer },
      {
        facts: [
          [doc.buyer.name, place(doc.buyer)],
          [words.cvr(doc.buyer.cvr), words.gln(doc.buyer.gln)],
        ],
      },
      { heading: words.lines },
      {
        table: {
          columns: [words.columns.text, words.columns.amount],
          rows: doc.lines.map(({ attestedOn, amount }) => [
            invoicingWords.line(doc.orderReference, formatDayYear(attestedOn)),
            csvKroner(amount),
          ]),
          numbers: [1],
        },
      },
      { facts: totals(doc) },
    ],
  };
}

const place = ({ street, postalCode, city }: InvoiceDocument['seller'] | InvoiceDocument['buyer']) =>
  `${street}, ${postalCode} ${city}`;

const head = ({ number, issuedOn, dueOn, orderReference, of }: InvoiceDocument): Facts => [
  [words.number, number],
  [words.issued, formatDayYear(issuedOn)],
  ...(dueOn === null ? [] : [[words.due, formatDayYear(dueOn)] as const]),
  [words.order, orderReference],
  ...(of === null ? [] : [[words.of, words.ofValue(of.number, formatDayYear(of.issuedOn))] as const]),
];

const totals = ({ kind, net, vat, payable, seller }: InvoiceDocument): Facts => [
  [words.net, csvKroner(net)],
  seller.vat === 'exempt' ? [words.exempt, words.exemptValue] : [words.vat, csvKroner(vat)],
  [words.payable[kind], `${csvKroner(payable)} kr.`],
  ...(kind === 'invoice' ? [[words.account, shownIban(seller.iban)] as const] : []),
];
