import { words } from '../chosen-language';

/** The Japanese, whichever language was chosen: a mail is in that of whoever gets it. */
export const japaneseFields = {
	when: '日時',
	place: '場所',
	bring: '持ち物',
	deadline: '締切',
	contact: '問い合わせ',
};

/** What circulars are called, and what they consist of. Not in `common`, which the first page loads. */
export const circularParts = words('circularParts', {
	categories: {
		event: '行事',
		cleaning: '清掃',
		garbage: 'ごみ',
		safety: '防災・防犯',
		works: '工事',
		welfare: '福祉・敬老',
		condolence: '訃報',
		other: 'その他',
	},
	fields: japaneseFields,
	forms: { circular: '回覧', message: 'お知らせ', test: '確認' },
});
