// What people typed is read in platform/text, and only there: what is empty, an amount, a date, an address, a search word.
const one = 'platform/text';
const readers = {
  trim: `Whether a text shows anything is trimmed() and isBlank() of ${one}: trim() leaves zero widths and fillers.`,
  parseFloat: `Amounts are read by readKroner() of ${one}, whole numbers by a pattern and Number().`,
  parseInt: `Numbers are read by a pattern and Number(): parseInt() takes "12abc" for 12.`,
};
const localeWords = /\bILIKE\b|\b(?:lower|upper|initcap)\((?![^)]*\bCOLLATE\b)/;

const isString = (node) =>
  node?.type === 'CallExpression' &&
  node.callee.type === 'MemberExpression' &&
  node.callee.object.name === 'z' &&
  node.callee.property.name === 'string';

const rule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      reader: '{{why}}',
      written: `A text that must be there is writtenText(max) or writtenLine(max) of ${one}.`,
      email: `An address is read by readAddress() of ${one}.`,
      sql: `Letter case in SQL depends on the database's locale: search_key() and holdsWords() of ${one} do not.`,
      order: 'Names are ordered by a named language: localeCompare(other, "da").',
    },
  },
  create(context) {
    const sql = (node, text) => {
      if (localeWords.test(text)) context.report({ node, messageId: 'sql' });
    };
    return {
      CallExpression(node) {
        const { callee } = node;
        const name = callee.type === 'MemberExpression' ? callee.property.name : callee.name;
        const otherRadix = name === 'parseInt' && (node.arguments[1]?.value ?? 10) !== 10;
        if (Object.hasOwn(readers, name ?? '') && !otherRadix)
          context.report({ node, messageId: 'reader', data: { why: readers[name] } });
        const least = node.arguments[0]?.value;
        if (name === 'min' && least === 1 && isString(callee.object))
          context.report({ node, messageId: 'written' });
        if (name === 'email' && callee.object?.name === 'z') context.report({ node, messageId: 'email' });
        if (name === 'localeCompare' && node.arguments.length < 2)
          context.report({ node, messageId: 'order' });
      },
      Literal(node) {
        if (typeof node.value === 'string') sql(node, node.value);
      },
      TemplateElement: (node) => sql(node, node.value.cooked ?? ''),
    };
  },
};

/** Rules about how text is read. */
export const reading = { rules: { 'one-reader': rule } };
