import type { Words } from '../shape';

const [again, photo] = ['再试一次', '用照片读取'];

export const scan = {
	opening: '正在打开相机。如果手机问能不能使用，请点“允许”。',
	looking: '请把二维码对准方框。',
	found: '读到了',
	hintTitle: '还没有读到',
	hint: '请在亮的地方，离卡10到20厘米，拿稳不动。如果二维码破了或脏了，请输入卡上的12位字符。',
	wrong: {
		foreign: '这不是Kairan的二维码。没有打开，请放心。请扫钥匙卡上的二维码。',
		elsewhere: '这是别处的Kairan的卡，在这里不能用。请问给您卡的人。',
		notCard: '这是Kairan的二维码，但不是钥匙卡。请扫钥匙卡上的二维码。',
		cut: '卡上的二维码缺了一块，不能用。请输入卡上的12位字符。',
	},
	troubles: {
		denied: '需要允许使用相机',
		none: '没有找到相机',
		busy: '别的应用正在使用相机',
		missing: '在这里不能打开相机',
		noReader: '还没准备好读取',
		nothingInPhoto: '照片里没有找到二维码',
	},
	todo: {
		denied: '照下面的做，就能使用。也可以拍张照片来读取。',
		none: `可以点“${photo}”，或用卡上的12位字符打开。`,
		busy: `请先关掉别的应用，再点“${again}”。`,
		missing: `请点“${photo}”，拍下卡上的二维码。用卡上的12位字符也能打开。`,
		noReader: `请到有信号的地方，点“${again}”。用卡上的12位字符，现在就能打开。`,
		nothingInPhoto: '请在亮的地方再拍一次，把二维码拍大一些。用卡上的12位字符也能打开。',
	},
	allowApple: [
		'打开iPhone的“设置”，点“App”里的“Safari浏览器”。',
		'点“相机”，选“询问”或“允许”。',
		'关掉Kairan，再打开一次。',
	],
	allowOther: [
		'打开手机的“设置”，点“应用”。',
		'选您平时用的浏览器（例如Chrome）或“Kairan”，在“权限”里允许“相机”。',
		'如果屏幕上面能看到网址，点网址左边的标志，也可以允许。',
	],
	photo,
	readingPhoto: '正在读取照片',
	torchOn: '开灯',
	torchOff: '关灯',
	again,
	letters: '输入12位字符',
} satisfies Words['scan'];
