import fc from 'fast-check';
import { readAddress, readMailbox } from './mail-address';

describe('an e-mail address', () => {
  it.each([
    ['mette@region.example', 'mette@region.example'],
    [" O'Brien@Hospital.Example\n", "o'brien@hospital.example"],
    ['sara.friis+samraad@ous.region.example', 'sara.friis+samraad@ous.region.example'],
    ['Åse@sygehus-ø.example', 'åse@sygehus-ø.example'],
    ['A\u030ase@x.example', 'åse@x.example'],
    ['me\u00adtte@re\u200bgion.example', 'mette@region.example'],
    ['a@xn--sgehus-pya.xn--p1ai', 'a@xn--sgehus-pya.xn--p1ai'],
  ])('is read from %j', (text, address) => {
    expect(readAddress(text)).toEqual({ address });
  });

  it.each([
    'sara,friis@x.example',
    'a@x.example,b@x.example',
    'a@x.example; b@x.example',
    'a@x.example b@x.example',
  ])('is one, not a list: %s', (text) => {
    expect(readAddress(text)).toEqual({ fault: 'several' });
  });

  it.each([
    '',
    'mette',
    'mette@',
    '@region.example',
    'mette@region',
    'mette@@region.example',
    '.mette@region.example',
    'mette.@region.example',
    'met..te@region.example',
    'mette@region..example',
    'mette@-region.example',
    'mette@region.example.',
    'mette@region.e',
    'mette@127.0.0.1',
    'mette@[127.0.0.1]',
    '"mette holm"@region.example',
    'mette holm@region.example',
    'mette@region.example>',
    'Mette <mette@region.example>',
    'mette(leder)@region.example',
    'staff:mette@region.example',
    `${'a'.repeat(65)}@region.example`,
    `a@${'b'.repeat(64)}.example`,
    `a@${'bb.'.repeat(83)}example`,
  ])('is not %j', (text) => {
    expect(readAddress(text)).toEqual({ fault: 'unreadable' });
  });

  it('never holds what a header would read as more than one, and is read back as itself', () => {
    const sign = fc.constantFrom(...'aø9.@,;<>"\'()[]:\\ \n\u00ad+-'.split(''));
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 24 }), (noise) => {
        for (const text of [noise, `a${noise}@b.example`, `a@b${noise}.example`]) {
          const read = readAddress(text);
          if (!('address' in read)) continue;
          expect(read.address).toMatch(/^[^\s,;<>"()[\]:\\@]+@[^\s,;<>"()[\]:\\@']+$/u);
          expect(readAddress(read.address)).toEqual(read);
        }
      }),
    );
  });
});

describe('a mailbox', () => {
  it.each([
    ['Samråd <samraad@samraad.example>', { name: 'Samråd', address: 'samraad@samraad.example' }],
    ['"Samråd, drift" <Post@samraad.example>', { name: 'Samråd, drift', address: 'post@samraad.example' }],
    ['samraad@samraad.example', { name: '', address: 'samraad@samraad.example' }],
    ['<samraad@samraad.example>', { name: '', address: 'samraad@samraad.example' }],
  ])('is read from %s', (text, mailbox) => {
    expect(readMailbox(text)).toEqual(mailbox);
  });

  it.each(['Samråd', 'Samråd <samraad>', 'Samråd samraad@samraad.example', 'a@x.example, b@x.example', ''])(
    'is not %j',
    (text) => {
      expect(readMailbox(text)).toBeNull();
    },
  );
});
