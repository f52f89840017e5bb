#!/bin/sh
# Compiles the two sets of rules beside this file for saxon-js: EN 16931's own stylesheet as it is, Peppol’s Schematron through SchXslt.
# Wants xslt3 2.7.0 (npm) and core/src/main/resources/xslt/2.0/pipeline-for-svrl.xsl of github.com/schxslt/schxslt (SchXslt2 lets rules of one pattern hide each other, so that most were never tried); only needed when a new edition of the rules is taken.
set -e
cd "$(dirname "$0")"
work=$(mktemp -d)
gzip -dc EN16931-UBL-validation.xslt.gz >"$work/en.xslt"
gzip -dc PEPPOL-EN16931-UBL.sch.gz >"$work/peppol.sch"
npx xslt3 -xsl:"$1" -s:"$work/peppol.sch" -o:"$work/peppol.xslt"
npx xslt3 -xsl:"$work/en.xslt" -export:"$work/en16931.sef.json" -nogo
npx xslt3 -xsl:"$work/peppol.xslt" -export:"$work/peppol.sef.json" -nogo
gzip -9nf "$work/en16931.sef.json" "$work/peppol.sef.json"
mv "$work"/*.sef.json.gz .
rm -r "$work"
