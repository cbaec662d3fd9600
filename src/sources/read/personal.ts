/** What a free text holds that points at a person: a mail address, a telephone number, an exact position, a device. Null where nothing was found. */
export const personalIn = (text: string): string | null => {
  if (/[\w.+-]+@[\w-]+\.[\w.]+/.test(text)) return 'a mail address';
  if (/(?<![\w/.=-])(\+|00)\d[\d ().-]{6,}\d(?!\w)/.test(text)) return 'a telephone number';
  if (/(?<![\w/.=-])0\d(?:[ ().-]?\d){7,}(?![\w-])/.test(text)) return 'a telephone number';
  if (/-?\d{1,3}\.\d{4,}\s*[,; ]\s*-?\d{1,3}\.\d{4,}/.test(text)) return 'an exact position';
  if (/\b(imei|device ?id|sim ?serial)\b/i.test(text)) return 'a device';
  return null;
};
