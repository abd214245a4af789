/** The six states of a household for one circular, as the drawings name them. */
type LedgerState = 'readBySelf' | 'readByFamily' | 'paper' | 'told' | 'unread' | 'unreached';

/** Where a household stands with the question of a circular. */
type AnswerState = 'answered' | 'outdated' | 'unanswered';

/** How it stands with a household in a safety check; one of which nothing is known is `unanswered`. */
type SafetyState = 'help' | 'away' | 'safe';

/** Whatever is shown of a household at its door. */
export type DoorState = LedgerState | AnswerState | SafetyState;
