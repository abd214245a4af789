import { home, titleOf, type About } from './about';

/** What the commands of a meeting are called, and their sentences in the audit: a part of `commands.ts`. */
export const MEETING_COMMAND_WORDS = {
	'meeting.convene': { name: '総会をひらく', did: (about: About) => `${titleOf(about)}で総会をひらきました` },
	'meeting.correct': {
		name: '議案の書きかえ',
		did: (about: About) => `${titleOf(about)}の総会の議案や締切を変えました`,
	},
	'meeting.listPeople': { name: '投票する人' },
	'meeting.vote': { name: '総会への返事' },
	'meeting.enter': {
		name: '紙の委任状や議決権',
		did: (about: About) =>
			`${titleOf(about)}の総会に、${home(about)}の紙を${about.cancelled ? '取り消しました' : '書き入れました'}`,
	},
	'meeting.checkIn': {
		name: '会場の受付',
		did: (about: About) =>
			`${titleOf(about)}の総会で、${home(about)}の出席を${about.cancelled ? '取り消しました' : '受け付けました'}`,
	},
	'meeting.assign': {
		name: '委任を受けた人',
		did: (about: About) =>
			`${titleOf(about)}の総会で、${home(about)}の委任を受けた人を${about.cancelled ? 'はずしました' : '決めました'}`,
	},
	'meeting.strike': {
		name: '退会したお宅をはずす',
		did: (about: About) =>
			`${titleOf(about)}の総会の数から、${home(about)}を${about.cancelled ? 'はずすのをやめました' : 'はずしました（退会）'}`,
	},
	'meeting.close': { name: '採決を締める', did: (about: About) => `${titleOf(about)}の総会の採決を締めました` },
	'meeting.recount': { name: '票の数えなおし', did: (about: About) => `${titleOf(about)}の総会の票を数えなおしました` },
	'meeting.minutes': { name: '議事録', did: (about: About) => `${titleOf(about)}の総会の議事録を書きました` },
};
