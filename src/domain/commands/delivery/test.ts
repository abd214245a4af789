import type { Content } from '#contract/content';
import { dayInJapan } from '../../moment';
import { DESK } from '../../permission';
import { createCircular, theCircular } from '../circular/shared';
import { refuse, type CommandDefinition } from '../definition';

/** What stands on the sheet, in every language of the app: a household's post is in that of its neighbourhood. */
const CONTENT: Content = {
	title: '届く確認',
	body: '町内会からのお知らせが届くかどうかを、確かめています。\nここまで届きました。ありがとうございます。',
	fields: {},
	category: 'other',
	urgent: false,
	attachments: [],
};

/** 届く確認, to all households; once a day at most, so that two officers on one morning do not ring twice. */
export const testDelivery = {
	roles: DESK,
	needs: ({ id }, { association }) => [
		{ kind: 'circular', id },
		{ kind: 'association', id: association },
	],
	touched: theCircular,
	decide: ({ id }, context) => {
		const { member, find, stamp } = context;
		const association = find('association', member.association);
		if (!association) return refuse('NOT_ALLOWED');
		if (association.tested !== undefined && dayInJapan(association.tested) === dayInJapan(stamp.now))
			return refuse('TESTED_TODAY');
		const verdict = createCircular({ id, form: 'test', content: CONTENT, audience: { to: 'all' } }, context);
		if ('refused' in verdict) return verdict;
		return { rows: [...verdict.rows, { kind: 'association', row: { ...association, tested: stamp.now } }] };
	},
	jobs: ['announce', 'mail'],
} satisfies CommandDefinition<'delivery.test'>;
