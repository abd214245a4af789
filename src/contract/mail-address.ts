import * as z from 'zod/mini';

/** As long as a household's entry may be. */
const MAX = 120;
/**
 * Letters of RFC 5322's `atext`, and dots in any place: carriers gave out `a..b@docomo.ne.jp` and `a.@ezweb.ne.jp`,
 * which are none by the standard and work. A quoted local part is not taken: nobody has one.
 */
const SHAPE = /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@(?:[\p{L}\p{N}-]+\.)+\p{L}[\p{L}\p{N}-]+$/u;

/**
 * A mail address that somebody reads, as it is typed: nothing around it, and no name. Domains in wide letters (`ｅx.jp`)
 * lead to the same mailbox as others, and would be asked as if they were another one.
 */
export const MailAddress = z.string().check(
	z.maxLength(MAX),
	z.regex(SHAPE),
	z.refine((address) => address === address.normalize('NFKC')),
);
