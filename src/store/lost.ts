/** The code that the driver, the network or PostgreSQL gave an error. */
export const errorCode = (error: unknown): string => {
  const code = (error as { code?: unknown } | null | undefined)?.code;
  return typeof code === 'string' ? code : '';
};

/**
 * Did the connection to the database break, or could it not be made? Class 08 and 57P0x are PostgreSQL's own words for that, the
 * others those of the driver and of the network.
 */
export const isLost = (error: unknown): boolean =>
  /^(57P0.|08...|CONNECT\w*|ECONN\w*|EPIPE|ETIMEDOUT)$/.test(errorCode(error));

/** Is it an error that PostgreSQL itself told, by one of its codes of five signs? */
export const isOfDatabase = (error: unknown): boolean => /^[0-9A-Z]{5}$/.test(errorCode(error));

/** Did the line of the audit that belongs to an act fail? Its trigger stands in the context that PostgreSQL tells. */
export const isUnrecorded = (error: unknown): boolean => {
  const where = (error as { where?: unknown } | null | undefined)?.where;
  return typeof where === 'string' && /\bbase\.note_\w+\(\)/.test(where);
};
