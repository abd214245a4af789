import { words } from '../chosen-language';

/** 加入の申し込み on the leaders' desk. */
export const joinRequestsDesk = words('joinRequestsDesk', {
	lead: '掲示板の貼り紙などから、鍵カードのない方が申し込みます。',
	none: '申し込みは、ありません',
	noneText: '申し込みが来ると、ここに出ます。',
	waiting: (n: string) => `加入の申し込みが${n}件あります`,
	unchecked: '書いてあることは、まだ確かではありません。カードは、お宅を確かめてから渡します。',
	person: (name: string) => `${name}さん`,
	at: (day: string) => `${day}に申し込み`,
	group: '班',
	address: 'お住まい',
	phone: '電話',
	namesakes: '名簿に、似たお宅があります',
	why: { phone: '電話が同じ', name: 'お名前が同じ', family: '名字が同じ' },
	as: '名簿では',
	asNew: '新しいお宅として入れる',
	asKnown: (name: string) => `名簿にある${name}さんのお宅`,
	inGroup: 'どの班に入れますか',
	chooseGroup: '班を選んでください。',
	accept: '受けて、カードを作る',
	refuse: 'ことわる',
	refuseText: 'ことわるわけ',
	refuseHint: '申し込んだ方のスマホに、この文が出ます。',
	refuseSend: 'ことわりの返事をする',
	deliver: (address: string) => `カードの届け先：${address}`,
});
