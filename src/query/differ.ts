/**
 * Do the rows of a group differ in this? What is empty says nothing. The least and the greatest are found in passing, where to count
 * what is distinct would sort every group once for each question.
 */
export const differ = (expression: string): string => `min(${expression}) <> max(${expression})`;
