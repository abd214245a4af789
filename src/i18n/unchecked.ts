import type { Offered } from './languages';

/**
 * Said of each language in itself, where languages are chosen: nobody who grew up with it has read what the app says in
 * it. A language that somebody has read leaves this list, with a note of who and when in README.
 */
export const UNCHECKED: Partial<Record<Offered['code'], string>> = {
	'ja-simple': '外国から 来た 人は、まだ この ことばを 見て いません。まちがいが あるかも しれません。',
	en: 'No native speaker has checked these words yet.',
	'zh-Hans': '尚未经母语人士核对。',
	vi: 'Chưa được người bản ngữ kiểm tra.',
	pt: 'Ainda não foi revisado por falantes nativos.',
};
