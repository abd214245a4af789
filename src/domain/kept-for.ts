/*
 * For how long some of what is stored is kept: the numbers that the household's own page says, in every language. Apart
 * from `retention.ts`, which does with them: a catalogue of words must import nothing that reads words itself.
 */

/** Years for which a line of the audit is kept: longer than two boards in a row sit, to be asked about it. */
export const AUDIT_YEARS = 3;
/** Years for which contacts, cards and phones of a household that has left are kept, so that it can return. */
export const CONTACT_YEARS = 1;
/** Years for which its name is kept: as long as lines of the audit, which lead to it. */
export const NAME_YEARS = 3;
/** Days for which is known which mails went to it: bounces come within days, replies within weeks. */
export const MAIL_DAYS = 90;
/** Days after a lesson for which applications for it are kept: who came is asked, and who did not is called. */
export const LESSON_APPLICATION_DAYS = 31;
/** Days for which names of persons stay on the device of whoever helped them, and are known to have opened the app. */
export const HELPED_DAYS = 14;
/** Days for which a request to join waits for its answer, and for which that answer can be read. */
export const JOIN_REQUEST_DAYS = 30;
/** Days after its start for which is kept what was said to a safety check, and that there was one. */
export const SAFETY_DAYS = 45;
/** Days for which the answer to a command is kept, by a digest: longer than a phone stays unused and is signed in. */
export const ANSWER_DAYS = 400;
/** Days for which a rota is kept after its last turn: the next one is made by what each household did on it. */
export const DUTY_DAYS = 400;
