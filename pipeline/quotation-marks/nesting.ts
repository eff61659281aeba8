/** Nobody follows more quotations within quotations than this; what lies deeper is left out. */
export const deepestNesting = 8;
