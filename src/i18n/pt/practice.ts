import type { Words } from '../shape';

export const practice = {
	enter: 'Treinar um pouco',
	enterHint: 'Não tem ligação com a associação de verdade. Toque no que quiser: nada chega a ninguém.',
	title: 'Treino',
	harmless: 'Toque no que quiser: nada chega a ninguém.',
	leave: 'Sair do treino',
	more: 'O que dá para treinar',
	notify: 'Receber um aviso',
	waits: 'Em uns 3 segundos aparece uma notificação.',
	restart: 'Recomeçar',
	noticeLabel: 'Notificação de treino',
	noticeOpen: 'Abrir',
	noticeHint:
		'Uma notificação de verdade aparece assim mesmo quando você faz outra coisa. Toque nela, e a circular abre.',
} satisfies Words['practice'];
