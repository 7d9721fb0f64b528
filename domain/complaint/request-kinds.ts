/** What form 1 lets one ask for, in its order; apart from the form's rules, which a page that only names them does not carry. */
export const requestKinds = ['refund', 'return', 'replace', 'repair', 'redo', 'makeUpQuantity', 'compensate', 'other'] as const;
