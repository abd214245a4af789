/** The sheets and pictures of the seeded town, as HTML; `draw.ts` turns them into files. */

const guideStyle = `
@page { size: A4; margin: 0 }
* { box-sizing: border-box; margin: 0 }
body { font-family: 'Noto Sans JP', sans-serif; color: #221d18; line-height: 1.7; font-size: 19px }
.page { width: 794px; height: 1123px; padding: 56px 60px; background: #fffdf7; page-break-after: always; position: relative; overflow: hidden }
.tag { display: inline-block; border: 3px solid #c8321e; color: #c8321e; font-weight: 700; padding: 2px 18px; border-radius: 999px }
h1 { font-size: 46px; line-height: 1.3; margin: 14px 0 22px }
h2 { font-size: 24px; background: #f3e7cf; padding: 2px 16px; border-left: 10px solid #c8321e; margin: 20px 0 12px }
ol, ul { padding-left: 30px } li { margin: 4px 0 }
.levels { display: grid; grid-template-columns: 120px 1fr; gap: 0; border: 2px solid #221d18 }
.levels > * { padding: 10px 16px; border-bottom: 2px solid #221d18 }
.levels > :nth-last-child(-n + 2) { border-bottom: 0 }
.levels b { font-size: 22px; text-align: center }
.l3 { background: #f8d3c0 } .l4 { background: #d9c3e6 } .l5 { background: #2b2430; color: #fff }
table { border-collapse: collapse; width: 100% } td { border: 2px solid #8d8171; padding: 7px 14px; width: 50% }
td::before { content: '□ '; font-size: 24px }
footer { position: absolute; left: 60px; right: 60px; bottom: 40px; border-top: 2px solid #221d18; padding-top: 8px; font-size: 16px; display: flex; justify-content: space-between }
`;

export const GUIDE_TEXT = [
	[
		'保存版',
		'避難のめやす',
		'いつ逃げるか',
		'警戒レベル3　お年寄りと、手助けのいる方は逃げます。',
		'警戒レベル4　全員、危ない場所から逃げます。',
		'警戒レベル5　もう外へ出ません。家の中で、いちばん安全な所へ。',
		'どこへ逃げるか',
		'1　椿原小学校の体育館（指定の避難所）',
		'2　高い所にある親せきや友人の家',
		'3　夜や大雨のときは、家の2階の、がけから遠い部屋',
		'逃げる前に',
		'・火を消し、ブレーカーを落とす',
		'・となりの家に声をかける',
		'・行き先を書いた紙を、玄関の内側に貼る',
		'椿原東町内会　防災係　086-000-1206',
	],
	[
		'保存版',
		'持ち出し品の表',
		'玄関に置く袋（1人分）',
		'水 500ml を3本／薬とお薬手帳／老眼鏡・入れ歯・補聴器の電池／懐中電灯と電池／携帯ラジオ／スマホの充電池／' +
			'現金（小銭も）／健康保険証の写し／タオルと下着／マスク・紙のトイレ',
		'家に置く備え（3日分）',
		'水 1日3リットル／ごはん・缶づめ／カセットコンロ／トイレの袋 15枚／毛布／新聞紙とポリ袋',
		'電話がつながらないとき',
		'災害用伝言ダイヤル「171」に電話します。家族の声を残し、聞くことができます。毎月1日と15日に、練習できます。',
		'椿原東町内会　防災係　086-000-1206',
	],
].map((page) => page.join('\n'));

const cells = (items: string[]) =>
	items
		.reduce<string[][]>(
			(rows, item, i) => (i % 2 ? [...rows.slice(0, -1), [...(rows.at(-1) ?? []), item]] : [...rows, [item]]),
			[],
		)
		.map((row) => `<tr>${row.map((item) => `<td>${item}</td>`).join('')}</tr>`)
		.join('');

const map = `<svg viewBox="0 0 674 200" width="674" height="200" font-family="Noto Sans JP" font-size="17">
<rect width="674" height="200" fill="#eef3e6"/><path d="M0 160 Q160 130 330 165 T674 140" stroke="#8db9d6" stroke-width="30" fill="none"/>
<path d="M0 70H674M180 0V200M470 0V200" stroke="#fff" stroke-width="18"/><text x="24" y="186" fill="#2c5a7a">笹川</text>
<rect x="496" y="14" width="140" height="42" fill="#c8321e"/><text x="512" y="42" fill="#fff" font-weight="700">椿原小学校</text>
<rect x="206" y="86" width="104" height="36" fill="#fff" stroke="#221d18" stroke-width="2"/><text x="224" y="110">集会所</text>
<circle cx="90" cy="36" r="22" fill="#9cc28a"/><text x="120" y="42">公園</text>
<path d="M320 104H470V66" stroke="#c8321e" stroke-width="5" stroke-dasharray="10 7" fill="none"/><path d="M470 52l-9 18h18z" fill="#c8321e"/></svg>`;

/** Two A4 pages. */
export const guide = `<meta charset="utf-8"><style>${guideStyle}</style>
<section class="page"><span class="tag">保存版</span><h1>避難のめやす</h1>
<h2>いつ逃げるか</h2><div class="levels">
<b class="l3">レベル3</b><span class="l3">お年寄りと、手助けのいる方は逃げます。</span>
<b class="l4">レベル4</b><span class="l4">全員、危ない場所から逃げます。</span>
<b class="l5">レベル5</b><span class="l5">もう外へ出ません。家の中で、いちばん安全な所へ。</span></div>
<h2>どこへ逃げるか</h2><ol><li>椿原小学校の体育館（指定の避難所）</li><li>高い所にある親せきや友人の家</li><li>夜や大雨のときは、家の2階の、がけから遠い部屋</li></ol>
<div style="margin:14px 0">${map}</div>
<h2>逃げる前に</h2><ul><li>火を消し、ブレーカーを落とす</li><li>となりの家に声をかける</li><li>行き先を書いた紙を、玄関の内側に貼る</li></ul>
<footer><span>椿原東町内会　防災係　086-000-1206</span><span>1 / 2</span></footer></section>
<section class="page"><span class="tag">保存版</span><h1>持ち出し品の表</h1>
<h2>玄関に置く袋（1人分）</h2><table>${cells(['水 500ml を3本', '薬とお薬手帳', '老眼鏡・入れ歯・補聴器の電池', '懐中電灯と電池', '携帯ラジオ', 'スマホの充電池', '現金（小銭も）', '健康保険証の写し', 'タオルと下着', 'マスク・紙のトイレ'])}</table>
<h2>家に置く備え（3日分）</h2><table>${cells(['水 1日3リットル', 'ごはん・缶づめ', 'カセットコンロ', 'トイレの袋 15枚', '毛布', '新聞紙とポリ袋'])}</table>
<h2>電話がつながらないとき</h2><p>災害用伝言ダイヤル <b style="font-size:30px">171</b> に電話します。家族の声を残し、聞くことができます。毎月1日と15日に、練習できます。</p>
<footer><span>椿原東町内会　防災係　086-000-1206</span><span>2 / 2</span></footer></section>`;

const grass = (seed: number) =>
	`<filter id="g${seed}" x="0" y="0" width="100%" height="100%"><feTurbulence type="fractalNoise" baseFrequency=".012 .09" numOctaves="4" seed="${seed}"/><feColorMatrix values=".2 .3 0 0 .12  .3 .5 0 0 .2  0 .2 .1 0 .05  0 0 0 0 1"/><feGaussianBlur stdDeviation="2.4"/></filter>`;

/** A Shiba with a red collar, sitting in a park. */
export const dog = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 900" width="1200" height="900"><defs>${grass(4)}
<linearGradient id="sky" x2="0" y2="1"><stop stop-color="#b9d3df"/><stop offset="1" stop-color="#e8ead2"/></linearGradient>
<radialGradient id="fur" cx=".42" cy=".3" r=".8"><stop stop-color="#e3a562"/><stop offset="1" stop-color="#b4692d"/></radialGradient>
<filter id="soft"><feGaussianBlur stdDeviation="14"/></filter><filter id="bit"><feGaussianBlur stdDeviation="1.2"/></filter>
<filter id="hair"><feTurbulence baseFrequency=".09 .2" numOctaves="3" result="n"/><feDisplacementMap in="SourceGraphic" in2="n" scale="16"/></filter></defs>
<rect width="1200" height="520" fill="url(#sky)"/><g filter="url(#soft)"><ellipse cx="180" cy="300" rx="240" ry="200" fill="#6f9160"/><ellipse cx="960" cy="260" rx="320" ry="220" fill="#7d9d67"/><rect x="770" y="330" width="40" height="220" fill="#6b5847"/><rect x="60" y="420" width="330" height="26" fill="#a98558"/></g>
<rect y="470" width="1200" height="430" filter="url(#g4)"/><ellipse cx="600" cy="830" rx="300" ry="40" fill="#26331d" opacity=".45" filter="url(#soft)"/>
<g filter="url(#hair)"><path d="M820 640c130-20 150-170 60-190-60-10-80 60-40 90 10-40 60-30 50 20-8 50-60 60-100 60z" fill="url(#fur)"/>
<path d="M420 830c-30-170 20-330 180-340s260 150 240 340z" fill="url(#fur)"/><path d="M500 830c-20-150 20-260 100-260s120 110 100 260z" fill="#f6ead6"/><ellipse cx="500" cy="822" rx="62" ry="34" fill="#f6ead6"/><ellipse cx="700" cy="822" rx="62" ry="34" fill="#f6ead6"/>
<path d="M408 330C396 240 402 150 426 112c48 24 104 62 140 110zM792 330c12-90 6-180-18-218-48 24-104 62-140 110z" fill="#a85f28"/><path d="M432 270c-8-52-4-92 6-116 30 18 58 42 80 68zM768 270c8-52 4-92-6-116-30 18-58 42-80 68z" fill="#e9c3a2"/>
<ellipse cx="600" cy="350" rx="205" ry="182" fill="url(#fur)"/><path d="M420 400c20 90 110 135 180 135s160-45 180-135c-60 10-90-40-180-40s-120 50-180 40z" fill="#f8efdf"/>
<ellipse cx="530" cy="262" rx="26" ry="14" fill="#f8e7cc"/><ellipse cx="670" cy="262" rx="26" ry="14" fill="#f8e7cc"/></g>
<g filter="url(#bit)"><path d="M446 508c90 56 220 56 308 0l8 38c-100 60-226 60-324 0z" fill="#b3201c"/><circle cx="600" cy="578" r="17" fill="#d9b44a"/>
<ellipse cx="528" cy="318" rx="21" ry="24" fill="#1d130d"/><ellipse cx="672" cy="318" rx="21" ry="24" fill="#1d130d"/><circle cx="535" cy="310" r="6" fill="#fff"/><circle cx="679" cy="310" r="6" fill="#fff"/>
<path d="M562 392c0-26 76-26 76 0 0 24-26 38-38 38s-38-14-38-38z" fill="#17100c"/><path d="M600 430v26c-16 30-62 22-70 2M600 456c16 30 62 22 70 2" fill="none" stroke="#2a1a12" stroke-width="7" stroke-linecap="round"/></g></svg>`;

/** A key with a red cord and a bell on a park bench. */
export const key = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 900" width="1200" height="900"><defs>${grass(9)}
<filter id="wood" x="0" y="0" width="100%" height="100%"><feTurbulence type="fractalNoise" baseFrequency=".003 .12" numOctaves="5" seed="3"/><feColorMatrix values=".5 .2 0 0 .28  .35 .2 0 0 .18  .2 .1 0 0 .1  0 0 0 0 1"/></filter>
<filter id="soft"><feGaussianBlur stdDeviation="9"/></filter><linearGradient id="metal" x2="1" y2="1"><stop stop-color="#f1eee6"/><stop offset=".5" stop-color="#9c988f"/><stop offset="1" stop-color="#dcd8cd"/></linearGradient>
<radialGradient id="gold" cx=".35" cy=".3"><stop stop-color="#fff3c4"/><stop offset="1" stop-color="#a97b1f"/></radialGradient></defs>
<rect width="1200" height="900" filter="url(#g9)"/><g><rect y="120" width="1200" height="190" filter="url(#wood)"/><rect y="350" width="1200" height="200" filter="url(#wood)"/><rect y="590" width="1200" height="200" filter="url(#wood)"/></g>
<g transform="translate(14 18)" opacity=".5" filter="url(#soft)"><path transform="rotate(-14 600 470)" d="M430 446h430v56H430z"/><circle cx="396" cy="526" r="96"/></g>
<g transform="rotate(-14 600 470)"><g fill="url(#metal)" stroke="#6d6a62" stroke-width="4"><path d="M470 446h390l34 28-34 28h-24l-20-16-22 16-24-16-26 16H470z"/><circle cx="390" cy="474" r="96"/></g><circle cx="366" cy="474" r="34" fill="#8f7650" stroke="#6d6a62" stroke-width="4"/><path d="M500 466h350" stroke="#7d796f" stroke-width="5"/></g>
<path d="M372 534c-60 90 60 150 120 90s120 20 70 90" fill="none" stroke="#7e1512" stroke-width="26" stroke-linecap="round"/><path d="M372 534c-60 90 60 150 120 90s120 20 70 90" fill="none" stroke="#c6332b" stroke-width="17" stroke-linecap="round"/>
<circle cx="556" cy="722" r="46" fill="url(#gold)" stroke="#8a641a" stroke-width="4"/><path d="M516 730h80M556 730v32" stroke="#5e430f" stroke-width="7" stroke-linecap="round"/></svg>`;
