import type { Words } from '../shape';
import { common } from './common';

const again = 'もういちど おして ください。';
const newCard = 'はんちょうか カードを くれた 人から、新しい カードを もらって ください。';
const oldApp = `この アプリは 古いです。新しく してから、${again}`;
const cardEnded = `この かぎカードは、もう つかう ことが できません。${newCard}`;
const ask = `${common.roles.chair}か ${common.roles.officer}に 聞いて ください。`;
const callCard = 'かぎカードの 電話ばんごうに、電話して ください。';
const chooseAgain = 'だれに おくるか、もういちど えらんで ください。';

export const refusals = {
	MALFORMED: `つかう ことが できない 文字が あるか、長すぎます。直してから、${again}`,
	COMMAND_UNKNOWN: oldApp,
	COMMAND_OUTDATED: oldApp,
	COMMAND_ID_REUSED: '前と 中が ちがいます。おくって いません。はじめから もういちど して ください。',
	NOT_SIGNED_IN: 'かぎカードを もういちど 入れて ください。カードが 入って いません。',
	NOT_ALLOWED: `あなたは、これを する ことが できません。${ask}`,
	ACCESS_ENDED: cardEnded,
	KEY_UNKNOWN: 'この かぎカードは ありません。カードの 文字を、もういちど 見て ください。',
	KEY_REVOKED: cardEnded,
	KEY_EXPIRED: 'この かぎカードは 古いです。カードを くれた 人から、新しい カードを もらって ください。',
	KEY_USED_UP: `この かぎカードを つかう スマホが 多すぎます。${newCard}`,
	CARD_NEEDED: 'しごとの カードが いります。もういちど おして、カードを 見せて ください。',
	TOO_MANY_TRIES:
		'何回も まちがえました。少しの 間、文字で ひらく ことが できません。カメラで カードの 四角い もようを うつすと、今も ひらきます。',
	TOO_MANY_FOLLOWED: '1日に 見る ことが できるのは、100の 家までです。つづきは、あした できます。',
	TOO_MANY_FOUNDED: '新しく 入れる ことが できるのは、1日に 20までです。つづきは、あした できます。',
	REQUEST_CHANGED: 'おねがいが かわったか、なくなりました。新しい おねがいを 見てから、答えて ください。',
	ANSWER_CHANGED: 'この 人の もうしこみには、もう べつの 答えが あります。今の 答えを 見てから、答えて ください。',
	LESSON_UNKNOWN: 'この スマホ教室は、なくなったか、かわりました。もういちど、スマホ教室の がめんを 見て ください。',
	LESSON_CLOSED: 'この スマホ教室の もうしこみは、もう おわりました。こうみんかんに 電話して ください。',
	PLACES_TAKEN: '来る ことが できる 人の 数を こえます。人の 数を、もういちど 見て ください。',
	LESSON_APPLICANTS_FULL:
		'もうしこんだ 人が 多いです。もう もうしこむ ことが できません。こうみんかんに 電話して ください。',
	APPLIED_ALREADY: 'この 家は、この スマホ教室に、もう もうしこんで います。',
	TOO_MANY_LESSON_APPLICATIONS:
		'もうしこむ ことが できるのは、スマホ教室 10までです。行かない スマホ教室を やめてから、もうしこんで ください。',
	LESSON_APPLICATION_UNKNOWN: 'この もうしこみは、もう ありません。やめたのかも しれません。',
	JOIN_REQUEST_ENDED: 'これは、もう おわったか、新しく なって います。',
	TOO_MANY_JOIN_REQUESTS: '今は、ここから おくる ことが できません。町内会に 電話して ください。',
	ASSOCIATION_UNKNOWN: 'その 町内会や 市は、ありません。',
	ASSOCIATION_EXISTS: 'この 町内会は、もう あります。',
	CIRCULAR_UNKNOWN: 'この かいらんは ありません。とりけしたのかも しれません。',
	CIRCULAR_EXISTS: 'この かいらんは、もう 来て います。',
	CIRCULAR_WITHDRAWN: 'この かいらんは、もう とりけしました。',
	REMINDED_LATELY: '少し 前に、もう 知らせました。電話を するか、会って 話して ください。',
	CIRCULAR_CHANGED: 'ほかの 人が 先に 直しました。新しい 文を 見てから、もういちど 直して ください。',
	TOO_MANY_CORRECTIONS: '直すのは 5回までです。新しい かいらんを 出して ください。',
	ROW_FULL: `いっぱいです。もう 書く ことが できません。かいらんは、新しく 出して ください。ほかの ことは、${ask}`,
	TOO_FAR_AHEAD: 'あとで おくる 日は、31日 先までです。近い 日を えらんで ください。',
	TOO_MANY_SENDS:
		'1時間に おくる ことが できるのは、20までです。これは おくって いません。少し まって、もういちど おくって ください。',
	GROUP_UNKNOWN: 'この はんは ありません。',
	GROUP_EXISTS: 'この はんは、もう あります。',
	GROUP_DISSOLVED: `この はんは、なくなりました。${chooseAgain}`,
	GROUP_HAS_HOUSEHOLDS: 'この はんに、まだ 家が あります。先に、ほかの はんへ うつして ください。',
	HOUSEHOLD_UNKNOWN: 'この 家は ありません。',
	HOUSEHOLD_EXISTS: 'この 家は、もう あります。',
	NOT_IN_AUDIENCE: 'この かいらんは、この 家への かいらんでは ありません。',
	QUESTION_UNKNOWN: 'この かいらんに、もう こたえる ところは ありません。',
	ANSWERS_CLOSED: 'こたえる 日は、もう すぎました。かえたい ときは、はんちょうに 言って ください。',
	ANSWER_UNFIT:
		'あなたが こたえる 間に、しつもんが かわりました。新しい しつもんを 見て、もう いちど こたえて ください。',
	DUTY_UNKNOWN: 'この とうばんは、もう ありません。',
	DUTY_CHANGED: 'とうばんの ひょうが かわりました。新しい ひょうを 見て、もういちど おして ください。',
	DUTY_OVER: 'この とうばんの 日は、まだか、もう おわりました。',
	DUTY_EXEMPT: 'この 家は、とうばんを しなくて いい 家です。ひょうを つくりなおして ください。',
	DUTY_TAKEN_BACK: 'この おねがいは、もう ありません。',
	FAMILY_NOT_LET:
		'かぞくが この 家の かわりに こたえる ことは、まだ できません。この 家の スマホで、できる ように なります。',
	REPLIES_CLOSED: `この お知らせに、もう へんじは できません。${callCard}`,
	THREAD_FULL: `ここでの へんじは 20までです。つづきは、${callCard}`,
	SENDER_LEFT: `これを 書いた 人は、町内会の しごとを やめました。${callCard}`,
	TESTED_TODAY: 'きょうは、もう テストしました。出した かいらんの 中を 見て ください。',
	NOBODY_THERE: `おくる 家が、今は ありません。${chooseAgain}`,
	SEAT_EXISTS: 'この しごとは、もう あります。',
	SEAT_UNKNOWN: 'この しごとは ありません。',
	SEAT_CLOSED: 'この しごとは、もう おわりました。',
	SEAT_TERM: '日が 合いません。あしたから 2年 先までの 日を えらんで ください。',
	KEY_EXISTS: 'この かぎカードは、もう 作りました。',
	KEY_NOT_YET: 'この かぎカードは、まだ つかう ことが できません。しごとが はじまる 日から つかいます。',
	MAIL_UNKNOWN: 'その アドレスは、もう ありません。',
	TOO_MANY_MAILS: 'メールの アドレスは、1つの 家に 5つまでです。つかわない アドレスを はずして ください。',
	DEVICE_UNKNOWN: 'その スマホは、もう ありません。',
	LAST_CHAIR: 'これで おわると、会長が いなく なります。先に、つぎの 人に わたして ください。',
	HOUSEHOLD_LEFT: 'この 家は、町内会を やめました。先に、もとに もどして ください。',
	HOUSEHOLD_HERE: 'この 家は、もう あります。',
	ROSTER_CHANGED: 'ほかの 人が、先に 入れました。もういちど くらべて ください。',
	ASSOCIATION_NOT_EMPTY:
		'この 町内会には、もう はんや 家や かいらんが あります。コピーを ぜんぶ もどす ことが できるのは、新しい 町内会だけです。',
	ARCHIVE_OTHER: 'ほかの コピーを もどして います。はじめに えらんだ コピーを、もういちど えらんで ください。',
	ARCHIVE_CLOSED: 'この コピーは、もう もどす ことが できません。もう もどしたか、半日 たちました。',
	ATTACHMENT_UNKNOWN: 'しゃしんが ありません。もういちど えらんで ください。',
	ATTACHMENT_TOO_LARGE: 'しゃしんや 紙が 大きすぎます。20MBより 小さい ものを えらんで ください。',
	ATTACHMENT_EMPTY: 'しゃしんや 紙に、何も ありません。ほかの ものを えらんで ください。',
	ATTACHMENT_TYPE: 'これは 入れる ことが できません。しゃしんか PDFを えらんで ください。',
	ATTACHMENT_HASH: 'しゃしんが とちゅうで こわれました。もういちど えらんで ください。',
	ATTACHMENTS_FULL:
		'しゃしんや 紙を おく ところが、いっぱいです。文だけなら、おくる ことが できます。ふやしたい ときは、会長が 市などに 言います。',
} satisfies Words['refusals'];
