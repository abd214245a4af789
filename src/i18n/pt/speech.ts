import type { Words } from '../shape';

export const speech = {
	heading: 'Leitura em voz alta',
	play: 'Ouvir',
	goOn: 'Continuar',
	again: 'De novo',
	pause: 'Parar',
	previous: 'Anterior',
	next: 'Próxima',
	slower: 'Devagar',
	faster: 'Rápido',
	close: 'Encerrar',
	paces: ['bem devagar', 'devagar', 'normal', 'rápido', 'bem rápido'],
	place: (n, of, pace) => `Frase ${n} de ${of}, ${pace}`,
	none: 'Nenhuma voz em japonês foi encontrada',
	noneText:
		'Nas configurações do celular, procure “conversão de texto em voz” ou “voz” e ponha uma voz em japonês. Se for difícil, peça ajuda à família ou a alguém da associação. O texto pode ser lido aqui normalmente.',
	noneForeign: 'Nenhuma voz nesta língua foi encontrada',
	noneForeignText:
		'Nas configurações do celular, procure “conversão de texto em voz” ou “voz” e ponha uma voz nesta língua. O texto pode ser lido aqui normalmente.',
	empty: 'Não há texto para ler em voz alta.',
} satisfies Words['speech'];
