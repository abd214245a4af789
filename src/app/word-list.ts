import type { Id } from '#contract/ids';
import type { Word } from '#contract/word';
import type { MemberKey } from '#local/db';
import { listWords } from '#local/word-list';
import { db, newId } from './context';

/** The words that the association added, for their page. */
export const readWordList = (memberKey: MemberKey) => listWords(db, memberKey);

/** The same for whoever writes. */
export const readPlainWords = async (memberKey: MemberKey): Promise<Word[]> => (await listWords(db, memberKey)).words;

/** The id of a word that is added. */
export const newWordId = (): Id => newId();
