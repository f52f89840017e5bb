import { renderMail } from './render-mail';

const frame = { name: 'Anne Holm', baseUrl: 'https://samraad.example', aboutCase: true };
const content = {
  subject: 'Underskriv\nhenvendelsen',
  heading: 'Bo & Co. <b>har</b> skrevet under',
  paragraphs: ['Nu mangler din underskrift.', '{{ikke en skabelon}}'],
  deadline: 'fredag den 27. november',
  action: { label: 'Læs og skriv under', path: '/sager/1/underskriv' },
};

describe('a mail in its layout', () => {
  const mail = renderMail(content, frame);

  it('says who, what, by when, and gives one absolute link in both parts', () => {
    for (const part of [mail.text, mail.html]) {
      expect(part).toContain('Anne Holm');
      expect(part).toContain('Nu mangler din underskrift.');
      expect(part).toContain('fredag den 27. november');
      expect(part).toContain('https://samraad.example/sager/1/underskriv');
      expect(part).toContain('fordi du har en rolle i den sag');
      expect(new Set(part.match(/https?:\/\/[^\s"<]+/g))).toEqual(
        new Set(['https://samraad.example/sager/1/underskriv']),
      );
    }
  });

  it('escapes in the HTML part only, and never reads values as templates', () => {
    expect(mail.text).toContain('Bo & Co. <b>har</b> skrevet under');
    expect(mail.html).toContain('Bo &amp; Co. &lt;b&gt;har&lt;/b&gt; skrevet under');
    expect(mail.text).toContain('{{ikke en skabelon}}');
  });

  it('keeps the subject on one line', () => {
    expect(mail.subject).toBe('Underskriv henvendelsen');
  });

  it('keeps nothing in the subject that steers a terminal or turns the writing round', () => {
    const subject = 'Ny besked\u001b[2J om \u202egnignægæl\u202c\r\nBcc: a@b.example';
    const sent = renderMail({ subject, heading: 'x', paragraphs: [] }, frame);
    expect(sent.subject).toBe('Ny besked [2J om gnignægæl Bcc: a@b.example');
  });

  it('leaves out what is not there', () => {
    const plain = renderMail(
      { subject: 'Kort', heading: 'Kort', paragraphs: [] },
      { ...frame, aboutCase: false },
    );
    expect(plain.text).not.toMatch(/Senest|undefined|null/);
    expect(plain.html).not.toMatch(/Senest|undefined|null|knappen/);
    expect(plain.text).toContain('fordi du er oprettet i Samråd');
    const own = renderMail({ ...content, reason: 'du er suppleant' }, frame);
    expect(own.html).toContain('Du får denne mail, fordi du er suppleant.');
  });
});
