import { defineTexts } from '@samraad/platform';

/** Why a file is not taken. Its name is said by whoever shows it, never here. */
export const filesDa = defineTexts({
  'files.off': 'Der kan ikke vedhæftes filer i denne portal lige nu. Fortsæt uden.',
  'files.empty': 'Filen er tom.',
  'files.too-large': 'Filen er for stor. En fil må højst fylde {megabytes} MB.',
  'files.too-many': 'Der kan højst være {most} filer med en besked.',
  'files.kind-refused':
    'Filen kan ikke vedhæftes. Det kan PDF, Word (docx), Excel (xlsx), PowerPoint (pptx), OpenDocument (odt, ods), billeder (png, jpg) og ren tekst (txt, csv i UTF-8).',
  'files.name-belies':
    'Indholdet er noget andet, end navnet siger. Gem filen igen, så navnet slutter på .{ending}.',
});

declare module '@samraad/platform' {
  interface TextKeys extends Readonly<typeof filesDa> {}
}
