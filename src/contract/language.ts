import * as z from 'zod/mini';

/**
 * A language in which somebody is written to, as a BCP 47 tag: `LANGUAGES` of `i18n` has those there are. One that the
 * server does not know yet is taken for Japanese, so that an app newer than the server is not refused.
 */
export const LanguageTag = z.string().check(z.regex(/^[a-z]{2}(-[A-Za-z]{4,8})?$/));
