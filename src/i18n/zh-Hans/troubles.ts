import type { Words } from '../shape';

export const troubles = {
	unreachable: '没有信号。请到窗边等信号好的地方，再点一次。',
	serverBusy: 'Kairan现在很忙。请等1分钟左右，再点一次。',
	serverError: 'Kairan那边出了问题，不是您手机的问题。请过一会儿再点一次。',
	storageFull: '手机空间不够了。请删掉一些照片或不用的应用，然后再点一次。',
	storageUnavailable: '这个页面不能保存传阅通知。请不要用“无痕浏览”，用普通页面打开。',
	signedOut: '钥匙卡的确认失效了。请再输入一次钥匙卡。',
	newerVersion: '这个页面的Kairan是旧版本。重新打开就会更新。您写的内容会保留。',
	unexpected: '没有成功。请再点一次。',
} satisfies Words['troubles'];
