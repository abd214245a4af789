import { JOIN_REQUEST_DAYS } from '#domain/kept-for';
import type { Words } from '../shape';

export const joinRequest = {
	lead: (association) => `想加入${association}的人，可以在这里申请。`,
	how: '只有会长和役员能看到。核对以后，会给您钥匙卡。',
	unverified: '这个町内会（居民自治会）还没有经过确认。只有您知道这个町内会时，才请申请。',
	noCard: '没有钥匙卡的人',
	noCardText: '可以申请加入町内会（居民自治会）。',
	open: '申请加入',
	name: '您家的姓名',
	nameHint: '写门牌上的姓名。',
	group: '班（可不填）',
	groupHint: '不知道的话，可以不填。',
	address: '您住的地方',
	addressHint: '请写清楚，好把钥匙卡送到您家。',
	phone: '电话（可不填）',
	missing: '请填写。',
	send: '申请',
	kept: `答复以后，您写的内容马上删除。${JOIN_REQUEST_DAYS}天没有答复，也会删除。`,
	notSent: '还没能发出去。您写的内容还在。',
	states: {
		open: '已经申请了',
		withdrawn: '申请已取消',
		accepted: '已经登记到町内会的名册',
		refused: '申请有了答复',
	},
	texts: {
		open: (association) => `${association}的人会核对。再打开这个页面，就能看到答复。`,
		withdrawn: '您写的内容已经删除。',
		accepted: '请向班长或役员领钥匙卡。扫了卡，就能看传阅通知。',
		refused: '想知道详细情况，请打电话问町内会。',
	},
	withdraw: '取消申请',
	again: '再申请一次',
	call: (association, phone) => `${association}　电话 ${phone}`,
} satisfies Words['joinRequest'];
