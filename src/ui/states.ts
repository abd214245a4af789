/** The six states of a household for one circular, as the drawings name them. */
export type LedgerState = 'readBySelf' | 'readByFamily' | 'paper' | 'told' | 'unread' | 'unreached';
