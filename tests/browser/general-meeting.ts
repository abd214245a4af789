import type { Command } from '#contract/commands';
import type { Meeting } from '#contract/meetings';
import { content } from './desk';

/* A circular that convenes the members of a whole association of four households, and what is voted on. */

export const TITLE = '定期総会のお知らせ';
const DAY_MS = 24 * 60 * 60 * 1000;

export const motions: Meeting['motions'] = [
	{ id: 'm1', title: '会計報告の承認', text: '収入と支出は、別紙のとおりです。', majority: 'half' },
	{ id: 'm2', title: '会長の選任', secret: true, majority: 'half' },
];
export const convocation: Command = {
	name: 'circular.publish',
	args: { id: 'c1', content: { ...content, title: TITLE }, audience: { to: 'all' } },
};
const rules = { counting: 'household', deadline: new Date(Date.now() + 5 * DAY_MS).toISOString() } as const;
export const convened: Command = {
	name: 'meeting.convene',
	args: { circular: 'c1', form: 'meeting', quorum: 'overHalf', motions, ...rules },
};
export const resolution: Command = {
	name: 'meeting.convene',
	args: {
		...{ circular: 'c1', form: 'resolution', quorum: 'overHalf', ...rules },
		motions: [{ id: 'm1', title: '備品を買うこと', majority: 'half' }],
	},
};
