import type { Words } from '../shape';

export const help = {
	lead: '请打电话，并念出下面的号码。',
	code: '号码',
	codeHint: '里面没有您的姓名。',
	version: '版本',
	phone: '手机类型',
	factsTitle: '这部手机的情况',
	facts: {
		card: { title: '钥匙卡', values: { household: '住户的卡', seat: '职务卡', none: '还没有输入' } },
		contact: {
			title: '最后一次连上',
			values: {
				hour: '1小时以内',
				day: '今天或昨天',
				week: '1周以内',
				longer: '1周以前',
				never: '还没有连上过',
			},
		},
		trouble: {
			title: '现在的情况',
			values: {
				none: '可以正常使用',
				unreachable: '没有信号',
				server: 'Kairan那边出了问题',
				signedOut: '需要再扫一次钥匙卡',
				storageFull: '手机空间满了',
				storageUnavailable: '不能在手机上保存',
				newerVersion: '另外开着新版本',
			},
		},
		sending: {
			title: '您发的内容',
			values: {
				done: '全部发出去了',
				waits: '有的还没发出去',
				refused: '有的没能发出去',
			},
		},
		notices: {
			title: '提醒',
			values: {
				on: '会提醒',
				off: '不提醒',
				denied: '被手机关掉了',
				homeScreen: '放到主屏幕后可以提醒',
				unable: '现在的打开方式不能提醒',
				unknown: '不清楚',
			},
		},
		room: {
			title: '手机剩余空间',
			values: { plenty: '很多', little: '不多了', none: '几乎没有', unknown: '不清楚' },
		},
		opened: { title: '打开方式', values: { homeScreen: '从主屏幕', browser: '从浏览器' } },
	},
	callTitle: '打电话',
	association: '町内会（居民自治会）',
	noPhone: '请打钥匙卡上写的电话，或者打给班长。',
	toHelper: '给接电话的人（日语）',
	toLessons: '查看使用方法',
	kinds: { apple: 'iPhone・iPad', android: 'Android', other: '电脑等' },
} satisfies Words['help'];
