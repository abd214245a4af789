/** The sequence number that a phone gives to what the server has not confirmed: after everything. */
export const PENDING_SEQ = Number.MAX_SAFE_INTEGER;
