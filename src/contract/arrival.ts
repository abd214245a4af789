import * as z from 'zod/mini';
import { Id, MemberRef, Sha256 } from './ids';
import { Circular } from './rows';

const Token = z.string().check(z.minLength(1), z.maxLength(2000));

/** `POST /api/arrivals`: a worker showed the notice that came with this token. No sign-in: the token says it all. */
export const ArrivalRequest = z.object({ token: Token });
export type ArrivalRequest = z.infer<typeof ArrivalRequest>;

/** What the notice was about, for each member that it was shown to: it can be read when the signal is gone. */
export const ArrivalReply = z.object({ items: z.array(z.object({ as: MemberRef, circular: Circular })) });
export type ArrivalReply = z.infer<typeof ArrivalReply>;

/** `POST /api/arrivals/picture`: a picture of what the notice was about, for one of those it was shown to. */
export const ArrivalPictureRequest = z.object({ token: Token, member: Id, hash: Sha256 });
export type ArrivalPictureRequest = z.infer<typeof ArrivalPictureRequest>;
