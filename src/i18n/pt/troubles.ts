import type { Words } from '../shape';

export const troubles = {
	unreachable: 'Sem sinal. Toque de novo onde o sinal for bom, por exemplo, perto da janela.',
	serverBusy: 'O Kairan está com muito movimento. Espere 1 minuto e toque de novo.',
	serverError: 'O problema é no Kairan, não no seu celular. Espere um pouco e toque de novo.',
	storageFull: 'O celular está sem espaço. Apague fotos ou aplicativos que você não usa e toque de novo.',
	storageUnavailable:
		'Nesta tela não é possível guardar as circulares. Abra em uma tela normal, que não seja a privada.',
	signedOut: 'O Kairan não reconhece mais este celular. Use o cartão de acesso de novo.',
	newerVersion:
		'Esta tela do Kairan é de uma versão antiga. Abra de novo para atualizar. O que você escreveu não se perde.',
	unexpected: 'Não deu certo. Toque de novo.',
} satisfies Words['troubles'];
