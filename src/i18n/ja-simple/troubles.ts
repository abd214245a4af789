import type { Words } from '../shape';

const again = 'もういちど おして ください。';

export const troubles = {
	unreachable: `インターネットに つながって いません。まどの 近くなどで、${again}`,
	serverBusy: `今、かいらんを つかう 人が 多いです。1分ぐらい まって、${again}`,
	serverError: `かいらんの ほうに もんだいが あります。しばらく まって、${again}`,
	storageFull: `スマホが いっぱいです。しゃしんや アプリを けしてから、${again}`,
	storageUnavailable:
		'この がめんでは、かいらんを しまう ことが できません。「プライベート」では なく、ふつうの がめんで ひらいて ください。',
	signedOut: 'かぎカードを もういちど 入れて ください。カードが 入って いません。',
	newerVersion:
		'この がめんの 「かいらん」は 古いです。もういちど ひらくと、新しく なります。書いた ものは のこります。',
	unexpected: `うまく できません。${again}`,
} satisfies Words['troubles'];
