import type { ImportWarningResolvers } from '../types.generated.ts';

export const ImportWarning: ImportWarningResolvers = {
  message: ({ message, remedy }) => `${message}; ${remedy}`,
};
