import { toHiragana } from '../kana';

/**
 * Variants of one kanji that a typist's PC, the register and the door plate write differently; the first of each is the
 * usual one. They are the old forms that the 常用漢字表 (内閣告示第2号, 2010) and 戸籍法施行規則別表第二 put beside the new ones, popular
 * forms as of the registers' 「誤字俗字・正字一覧表」 (法務省民一第2842号, 2004), and letters of surnames that are taken for one another
 * (坂 and 阪).
 */
const LETTERS = `
	辺邊邉 斎斉齋齊斊 浜濱濵 崎﨑嵜碕 高髙 吉𠮷 桑桒 島嶋嶌 富冨 沢澤 広廣 国國圀 桜櫻 徳德
	恵惠 真眞 瀬瀨 栄榮 蔵藏 竜龍 円圓 黒黑 皓晧 淵渕渊 園薗 増增 万萬 寿壽 礼禮 柳栁桺 船舩
	野埜 峰峯 館舘 裏裡 杉椙 鉄鐵鉃 土圡 角⻆ 曽曾 塩鹽 亀龜 関關 渋澁澀 滝瀧 児兒 会會 芦蘆
	荘莊庄 桧檜 槙槇 桝枡 梅楳 松枩 弥彌 祢禰 弁辨辯瓣 予豫 余餘 与與 台臺 体體 学學斈 実實
	宝寶 将將 専專 対對 当當 来來 条條 楽樂 様樣 権權 横橫 歩步 歳歲 残殘 毎每 気氣 浄淨
	浅淺 済濟 渓溪 温溫 湾灣 満滿 潜潛 灯燈 点點 為爲 状狀 独獨 猪豬 県縣 称稱 稲稻 穂穗
	経經 継繼 総總 緑綠 縄繩 縁緣 聡聰 声聲 芸藝 茎莖 薫薰 薬藥 虎乕 衛衞 装裝 覚覺 観觀
	訳譯 読讀 豊豐 売賣 頼賴 転轉 軽輕 郎郞 郷鄕鄉 鉱鑛 銭錢 録錄 鎌鐮 隠隱 雑雜 静靜 顕顯
	駅驛 験驗 髪髮 鶏鷄雞 麦麥 黄黃 黙默 卯夘 凛凜 晋晉 晃晄 昇曻 暁曉 穣穰 祷禱 禄祿 秋穐龝
	秘祕 竪豎 糸絲 薮藪 蒋蔣 鎮鎭 闘鬭 坂阪 隣鄰 雁鴈 青靑 鶴靏靍鸖 鯵鰺 鴎鷗 麹麴 栃杤 涛濤
	畑畠 兎兔菟 刈苅 呉吳 喜㐂 奥奧 寛寬 尭堯 岩巌巖 岳嶽 峡峽 巣巢 帯帶 彦彥 応應 恒恆 悦悅
	慎愼 懐懷 戸戶 払拂 旧舊 橋槗𣘺 歴歷 涌湧 清淸 畳疊 疋匹 砂沙 蓑簑 絵繪 緒緖 耕畊 聴聽
	蟹蠏 麻蔴 鼓皷 亜亞 仏佛 仮假 伝傳 併倂 価價 剣劍 剤劑 励勵 労勞 効效 勅敕 勲勳 区區
	医醫 単單 即卽 参參 双雙 収收 叙敍 号號 営營 団團 囲圍 図圖 圏圈 圧壓 塁壘 壊壞 壌壤
	壮壯 壱壹 変變 尽盡 届屆 属屬 庁廳 廃廢 弐貳 弾彈 径徑 従從 徴徵 恋戀 悩惱 悪惡 戦戰
	戯戲 戻戾 抜拔 択擇 担擔 拝拜 拠據 拡擴 挙擧 揺搖 摂攝 数數 断斷 昼晝 晩晚 暦曆 枢樞
	桟棧 検檢 楼樓 概槪 欧歐 歓歡 歯齒 殻殼 涙淚 渇渴 湿濕 滞滯 炉爐 焼燒 犠犧 狭狹 猟獵
	献獻 獣獸 画畫 発發 盗盜 研硏 砕碎 禅禪 穏穩 窃竊 粋粹 粛肅 続續 縦縱 繊纖 翻飜 胆膽
	脱脫 脳腦 艶艷 蚕蠶 蛍螢 蛮蠻 覧覽 触觸 証證 誉譽 説說 謡謠 譲讓 賛贊 践踐 辞辭 逓遞
	遅遲 遥遙 酔醉 醸釀 釈釋 鋳鑄 錬鍊 閲閱 陥陷 険險 随隨 霊靈 顔顏 駆驅 騒騷 髄髓 麺麵
	齢齡 争爭 両兩 並竝 乗乘 乱亂 亘亙 笹筱 鈎鉤 回廻 長镸
`;

const USUAL = new Map(
	LETTERS.trim()
		.split(/\s+/)
		.flatMap((group) => {
			const [usual = '', ...others] = group;
			return others.map((letter) => [letter, usual] as const);
		}),
);

/** 「梶ヶ谷」「梶ケ谷」「梶が谷」, 「一ノ瀬」「一の瀬」「一之瀬」: kana between two kanji. */
const BETWEEN = /(\p{Script=Han})([ヶケがガヵ]|[ノの之乃])(?=\p{Script=Han})/gu;
/** 「佐佐木」 is 「佐々木」. */
const AGAIN = /(\p{Script=Han})\1/gu;

/**
 * The key of a name with every letter in its usual spelling: 髙橋 and 高橋, 斉藤 and 齋藤, ハル and はる are one. Good for asking,
 * not for deciding.
 */
export function foldSpelling(key: string): string {
	const joined = key
		.replace(AGAIN, '$1々')
		.replace(BETWEEN, (_, before: string, kana: string) => before + (/[ノの之乃]/.test(kana) ? 'の' : 'が'));
	return toHiragana(Array.from(joined, (letter) => USUAL.get(letter) ?? letter).join(''));
}
