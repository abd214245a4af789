/** Limits of one circular. Together they keep a row under Firestore's 1 MiB a document. */
export const LIMITS = {
	title: 60,
	body: 20_000,
	message: 400,
	/** Letters of one reply to a message, and how many replies and answers a household's thread holds. */
	reply: 400,
	thread: 20,
	field: 120,
	note: 200,
	attachments: 30,
	pageText: 8_000,
	pageTextTotal: 60_000,
	corrections: 5,
	/** Of each further text. Longer than the Japanese: other scripts take more letters, and ruby counts. */
	furtherTitle: 160,
	furtherBody: 8_000,
} as const;

/**
 * Changes in one `roster.apply`: with members, head and the cards that move along far under Firestore's 10 MiB a
 * request.
 */
export const ROSTER_LIMIT = 100;

/**
 * What one seat may send in an hour that wakes people: circulars, messages, corrections, reminders. A month's bundle of
 * circulars is ten; of more than twenty in an hour nobody reads one.
 */
export const SENDS_PER_HOUR = 20;

/** Rows of halls and lessons in one `lesson.replace`: some 60 kB, less than a push carries. */
export const LESSON_PART = 100;

/**
 * Applications for lessons: on one lesson's list, and of one association's households on it, so that a leader with
 * made-up households fills no list alone; of one household, for lessons that are ahead, and for one lesson with those
 * that it took back.
 */
export const LESSON_APPLICATION_LIMITS = { list: 300, association: 100, household: 10, lesson: 5 } as const;
