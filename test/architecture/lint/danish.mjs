// Danish stands in catalogues and templates, so that whoever looks after the words finds them in one kind of place.
const letters = /[æøåÆØÅ]/;
const telltale =
  /\b(og|ikke|eller|jeres|skal|senest|sagen|udbyder\w*|arbejdsplads\w*|henvendelse\w*|kontrakt\w*|underskrift\w*|kladde\w*|regning\w*)\b/i;
const technical = /^[\w./:?&=#{}-]*$/;

/** An address's own names (":caseId") say nothing of its language. */
const isTechnical = (text) => technical.test(text) && /^[^A-Z]*$/.test(text.replace(/:[a-zA-Z]+/g, ''));

/** Whether a text is Danish: its letters, or one of the portal's own words in running text (not in an address or a key). */
export const isDanish = (text) => letters.test(text) || (telltale.test(text) && !isTechnical(text));

const rule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      elsewhere: 'Danish stands in a *.da.ts beside the file (or in mail, seed or a template): "{{text}}"',
    },
  },
  create(context) {
    const check = (node, text) => {
      if (isDanish(text)) context.report({ node, messageId: 'elsewhere', data: { text: text.slice(0, 40) } });
    };
    return {
      Literal(node) {
        if (typeof node.value === 'string' && !/^(Import|Export)/.test(node.parent.type))
          check(node, node.value);
        if (node.regex) check(node, node.regex.pattern);
      },
      TemplateElement: (node) => check(node, node.value.cooked ?? ''),
    };
  },
};

/** The house's own lint rules. */
export const house = { rules: { 'no-danish': rule } };
