import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

/** Leaves alone the words of an error that only a programmer reads; that it is thrown is still tried. */
const thrownWords = {
  shouldIgnore(path) {
    const isWords = path.isStringLiteral() || path.isTemplateLiteral();
    if (isWords && path.parentPath.isNewExpression() && path.parentPath.parentPath.isThrowStatement()) {
      return 'The words of a thrown error are for the programmer.';
    }
    return undefined;
  },
};

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'thrown-words', thrownWords)];
