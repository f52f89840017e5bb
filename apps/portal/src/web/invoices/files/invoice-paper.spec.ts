import { exampleCreditNote, exampleDocument, exampleSeller } from '@samraad/invoicing/testing';
import { readPdf } from '../../../../../../test/support/read-pdf';
import { taggedPdf } from '../../../paper/tagged-pdf';
import { invoicePaper } from './invoice-paper';

const kept = { hash: 'a1b2c3d4e5f60718', madeAt: new Date('2026-12-08T09:00:00Z') };

describe('an invoice on paper', () => {
  it('says what its file says, in tags', async () => {
    const doc = exampleDocument({ seller: { ...exampleSeller, vat: 'standard' } });
    const { text, tags, info } = await readPdf(await taggedPdf(invoicePaper({ ...kept, doc })));
    expect(info).toEqual({ title: 'Faktura 2026-118', language: 'da-DK', marked: true });
    expect(tags.slice(0, 3)).toEqual(['Document', 'H1', 'Table']);
    for (const said of [
      'SR-7KQ4-M2',
      'EAN 5790000000012',
      'CVR 10000017',
      '45000,50',
      '11250,13',
      '56250,63',
    ])
      expect(text).toContain(said);
    expect(text).toMatch(/Betales senest.*torsdag den 7\. januar 2027/s);
    expect(text).toContain('DK50 0040 0440 1162 43');
  });

  it('of a credit note names the invoice, and asks nobody to pay', async () => {
    const { text } = await readPdf(await taggedPdf(invoicePaper({ ...kept, doc: exampleCreditNote() })));
    expect(text).toContain('Kreditnota 2026-118-K1');
    expect(text).toContain('2026-118 af tirsdag den 8. december 2026');
    expect(text).not.toContain('Betales til konto');
  });
});
